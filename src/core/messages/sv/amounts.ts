import type { MessageText } from "../message-text";

export const amounts = {
  "BEL-01": {
    title: "Inte ett belopp",
    message: "”{value}” är inte ett belopp. Beloppet är okänt och räknas inte som noll.",
    action: "Skriv beloppet med siffror, i en cell som visar tal.",
  },
  "BEL-02": {
    title: "Tal lagrat som text",
    message: "”{value}” är lagrat som text i Excel och har lästs som {amount}.",
    action: "Gör om cellen till ett tal, så räknar Excels egna summor också med det.",
  },
  "BEL-03": {
    title: "Talet kan läsas på flera sätt",
    message: "”{value}” kan läsas på flera sätt: {readings}. Beloppet används inte.",
    action: "Skriv talet med mellanslag mellan tusental och komma före decimaler.",
  },
  "BEL-04": {
    title: "Enheten framgår inte",
    message:
      "Det framgår inte av filen om beloppen är i kr, tkr eller mnkr. De har lästs som {unit}, eftersom bara den enheten ger rimliga belopp.",
    action: "Kontrollera att enheten stämmer och skriv den i rubrikerna nästa gång.",
  },
  "BEL-05": {
    title: "Ovanligt stort belopp",
    message: "Projektet ”{project}” har beloppet {amount}, vilket är ovanligt stort för ett projekt.",
    action: "Kontrollera att enheten (kr, tkr eller mnkr) är rätt.",
  },
  "BEL-06": {
    title: "Belopp skrivna med minus",
    message:
      "Beloppen i kolumnen är skrivna med minus och har lästs utan minus, efter hur tecknen är skrivna i resten av filen. För ”{project}” har beloppet lästs som {amount}.",
    action: "Kontrollera att tecknet har tolkats rätt.",
  },
  "BEL-07": {
    title: "Tecknet går inte att fastställa",
    message: "Det går inte att avgöra om överskott och utgifter är skrivna med plus eller minus i filen.",
    action: "Svara på frågan om plus eller minus. Till dess används inte beloppen.",
  },
  "BEL-08": {
    title: "Ungefärligt belopp",
    message:
      "”{value}” är ett ungefärligt belopp. Det räknas med, men summan är ofullständig tills det exakta beloppet är känt.",
    action: "Ange det beslutade eller bokförda beloppet.",
  },
  "BEL-09": {
    title: "Beviljat belopp saknas",
    message: "Projektet ”{project}” saknar beviljat belopp.",
    action: "Fyll i det beviljade beloppet. Skriv 0 om inget har beviljats.",
  },
  "BEL-10": {
    title: "Utfall saknas",
    message: "Projektet ”{project}” är genomfört men saknar ekonomiskt utfall.",
    action: "Fyll i det bokförda utfallet. Skriv 0 om inget har använts.",
  },
  "BEL-11": {
    title: "Utfall över disponibelt belopp",
    message: "Projektet ”{project}” har utfallet {spent}, vilket är mer än det disponibla beloppet {available}.",
    action: "Förklara hur resten har finansierats, eller rätta beloppen.",
  },
  "BEL-12": {
    title: "Avvikelsen stämmer inte",
    message: "För projektet ”{project}” är avvikelsen {reported} redovisad, men kalkyl minus utfall är {computed}.",
    action: "Rätta avvikelsen, kalkylen eller utfallet.",
  },
  "BEL-13": {
    title: "Avvikelsen har omvänt tecken",
    message:
      "För projektet ”{project}” är avvikelsen {reported} redovisad, men kalkyl minus utfall är {computed}. Beloppet är rätt men tecknet är omvänt.",
    action: "Byt tecken, så att avvikelserna är skrivna på samma sätt för alla projekt i filen.",
  },
  "BEL-14": {
    title: "Nyttjandegraden stämmer inte",
    message:
      "För projektet ”{project}” är nyttjandegraden {reported} redovisad, men utfall delat med beviljat belopp är {computed}.",
    action: "Rätta nyttjandegraden eller beloppen. Den beräknade används i sammanställningen.",
  },
  "BEL-15": {
    title: "Oförklarad avvikelse",
    message: "Projektet ”{project}” avviker med {deviation} från kalkylen. Ingen förklaring är angiven.",
    action: "Förklara avvikelsen med en eller ett par meningar.",
  },
  "BEL-16": {
    title: "Utfallet skiljer sig från kontrollsumman",
    message: "{namnd}: projektens utfall är sammanlagt {spent}, men kontrollsumman är {control}.",
    action: "Ta reda på om ett projekt saknas eller har fel belopp.",
  },
  "BEL-17": {
    title: "Beviljat belopp skiljer sig från kontrollsumman",
    message: "{namnd}: projekten har sammanlagt beviljats {granted}, men kontrollsumman är {control}.",
    action: "Ta reda på om ett projekt saknas, räknas dubbelt eller har fel belopp.",
  },
  "BEL-18": {
    title: "Kalkylen är högre än beviljat belopp",
    message: "Projektet ”{project}” har en kalkyl på {estimated}, men {granted} har beviljats.",
    action: "Ange hur resten finansieras.",
  },
  "BEL-19": {
    title: "Utfall ett år utan beviljade medel",
    message: "Projektet ”{project}” har utfall {year} men inget beviljat eller ombudgeterat belopp det året.",
    action: "Ange det ombudgeterade beloppet, eller flytta utfallet till rätt år.",
  },
  "BEL-20": {
    title: "Flera projekt i ett belopp",
    message: "”{project}” ser ut att avse flera projekt på en rad.",
    action: "Dela upp beloppen per projekt.",
  },
  "BEL-21": {
    title: "Enheten går inte att avgöra",
    message:
      "Ingen enhet är angiven i filen, och beloppen kan vara i {units}. De används inte förrän enheten är angiven.",
    action: "Svara på frågan om enhet, eller skriv enheten i rubrikerna.",
  },
  "BEL-22": {
    title: "Orimligt stort belopp",
    message:
      "Projektet ”{project}” har beloppet {amount}, vilket är mer än alla medel som delas ut under ett år. Beloppet räknas inte med.",
    action: "Kontrollera talet och enheten.",
  },
  "BEL-23": {
    title: "Annat tecken än resten av kolumnen",
    message:
      "Beloppet {amount} har ett annat tecken (plus eller minus) än de övriga i samma kolumn. Det räknas inte med.",
    action: "Rätta tecknet om det är felskrivet. Är det en rättelse eller inkomst, räkna med den i projektets utfall.",
  },
  "BEL-24": {
    title: "Avrundat till hela ören",
    message: "”{value}” har fler decimaler än ören och har avrundats.",
    action: "Du behöver inte göra något.",
  },
  "BEL-25": {
    title: "Enheten ger orimliga belopp",
    message:
      "I filen anges {unit}, men med den enheten blir beloppen orimliga. De används inte förrän enheten är bekräftad.",
    action: "Svara på frågan om enhet, eller rätta enheten i rubrikerna.",
  },
  "BEL-26": {
    title: "Överskottet stämmer inte",
    message:
      "För projektet ”{project}” är överskottet {reported} redovisat, men disponibelt minus utfall är {computed}.",
    action: "Rätta överskottet eller beloppen. Det beräknade används i sammanställningen.",
  },
  "BEL-27": {
    title: "Olika enheter anges",
    message: "I texten anges {unit}, men i kolumnens rubrik eller talformat {used}. Beloppen har lästs som {used}.",
    action: "Kontrollera enheten och rätta den text som är fel.",
  },
  "BEL-28": {
    title: "Överskott skrivet med minus",
    message:
      "Överskott är skrivet med minus i filen. Tecknet är omvänt i sammanställningen, där ett överskott visas med plus.",
    action: "Du behöver inte göra något.",
  },
  "BEL-29": {
    title: "Belopp före beslutet",
    message:
      "Projektet ”{project}” har belopp för {year}, men medlen beviljades {first}. Beloppen kan vara en jämförelse med ett tidigare år. Summorna är därför ofullständiga.",
    action: "Flytta jämförelsen till ett eget blad, eller rätta budgetåret eller beslutsdatumet.",
  },
  "BEL-52": {
    title: "Utfall för ett tidigare år kan saknas",
    message:
      "Medlen beviljades {granted}, men ”{heading}” är det enda utfallet. Det som användes före {year} kan saknas, så summan av utfallen är ofullständig.",
    action: "Lägg till utfallet för tidigare år, eller skriv ”Utfall totalt” i rubriken om kolumnen rymmer allt.",
  },
  "BEL-40": {
    title: "Upphöjda eller överstrukna tecken",
    message:
      "”{value}” har tecken som är upphöjda eller överstrukna. Medelkoll kan inte se i Excel vilka det är, så det går inte att veta vad som står i cellen.",
    action: "Ta bort de upphöjda och överstrukna tecknen ur cellen, eller läs den sparade filen, där det framgår.",
  },
  "BEL-41": {
    title: "Text som säger emot ett belopp",
    message: "Vid beloppet står ”{value}”. Det är osäkert om beloppet är rätt, så summorna är ofullständiga.",
    action: "Rätta beloppet om texten stämmer, och ta sedan bort texten.",
  },
  "BEL-42": {
    title: "Beloppet är inte slutligt",
    message: "Vid beloppet står ”{value}”. Beloppet kan ändras, så summorna är ofullständiga.",
    action: "Skriv det slutliga beloppet när det finns, och ta sedan bort texten.",
  },
  "BEL-43": {
    title: "Tal som visas som datum",
    message:
      "Cellen innehåller talet {value}, men visar det som ett datum. Det går inte att veta om ett belopp är menat, så det räknas inte med.",
    action: "Välj talformat för cellen om talet är rätt. Skriv annars beloppet.",
  },
  "BEL-44": {
    title: "Belopp som visas i procent",
    message:
      "Cellen visar {share}. Det är en andel och inte ett belopp, så beloppet är okänt och räknas inte som noll.",
    action: "Skriv beloppet. Är det rätt och bara visas fel, välj talformat för cellen.",
  },
  "BEL-46": {
    title: "Överstruket belopp",
    message: "Beloppet ”{value}” är överstruket. Det framgår inte om det ska räknas med, så det räknas inte med.",
    action: "Ta bort beloppet, eller ta bort överstrykningen om beloppet gäller.",
  },
  "BEL-50": {
    title: "Tomt belopp räknat som noll",
    message:
      "Cellen för ”{field}” är tom eller har ett streck och räknas som 0, eftersom arbetsbokens egna summor stämmer bara då.",
    action: "Skriv 0 i cellen, eller rätt belopp om det inte är 0.",
  },
  "BEL-51": {
    title: "Utfall saknas än",
    message: "Projektet ”{project}” har inget utfall, så summan av utfallen är ofullständig.",
    action: "Fyll i utfallet. Skriv 0 om inget har använts.",
  },
  "BEL-30": {
    title: "Inte i kronor",
    message: "”{value}” anges i {unit}, inte i kr, tkr eller mnkr. Beloppen är okända och räknas inte som noll.",
    action: "Räkna om till kronor, eller rätta texten eller cellens talformat.",
  },
  "BEL-31": {
    title: "Flera enheter är möjliga",
    message: "Det framgår inte om beloppen är i {readings}. De används inte förrän du har svarat vilken som gäller.",
    action: "Svara på frågan om enhet, eller rätta den text eller det talformat som är fel.",
  },
  "BEL-32": {
    title: "Ett annat blad anger en annan enhet",
    message: "Här anges {unit}, men beloppen i {where} är rimliga bara i {used}. De har lästs som {used}.",
    action: "Kontrollera enheten, och skriv den på samma blad som beloppen.",
  },
} as const satisfies Record<string, MessageText>;
