import type { MessageText } from "../message-text";

export const names = {
  "ORG-01": {
    title: "Okänd nämnd",
    message: "”{value}” är inte en känd nämnd.",
    action: "Skriv nämndens namn som det står i registret över nämnder.",
  },
  "ORG-02": {
    title: "Nämnden har upphört",
    message:
      "Medlen till projektet ”{project}” beviljades {namnd}, som upphörde den {ended}. Projektet redovisas under {successor}.",
    action: "Du behöver inte göra något.",
  },
  "ORG-03": {
    title: "Dialog med stadsdelsnämnd saknas",
    message: "Projektet ”{project}” hör till en facknämnd, men ingen dialog med stadsdelsnämnden är angiven.",
    action: "Ange vilken stadsdelsnämnd dialogen fördes med och när.",
  },
  "ORG-04": {
    title: "Dialog efter ansökan",
    message:
      "Dialogen om projektet ”{project}” är daterad den {dialogue}, efter ansökan den {application}. Dialogen ska föras före ansökan.",
    action: "Rätta datumen om de är fel. Förklara annars varför dialogen kom efter ansökan.",
  },
  "ORG-05": {
    title: "Dialog med en annan stadsdelsnämnd",
    message: "För projektet ”{project}” anges dialog med {dialogue}, men platsen ligger i {area}.",
    action: "Kontrollera stadsdelsområdet och vilken nämnd dialogen fördes med.",
  },
  "ORG-06": {
    title: "Namnet är tvetydigt",
    message: "”{value}” kan betyda {readings}.",
    action: "Skriv hela namnet på den som avses.",
  },
  "ORG-07": {
    title: "Nämnden framgår bara av fil- eller bladnamnet",
    message: "Att uppgifterna kommer från {namnd} framgår bara av filens eller bladets namn.",
    action: "Kontrollera att det är rätt nämnd, och skriv gärna nämndens namn i filen.",
  },
  "ORG-08": {
    title: "Ingen nämnd i filen",
    message: "Det framgår inte av filen vilken nämnd den kommer från.",
    action: "Skriv nämndens namn i en kolumn eller överst på bladet.",
  },
  "ORG-09": {
    title: "Nämnden fanns inte när medlen beviljades",
    message:
      "Enligt filen beviljades medlen till ”{project}” till {namnd}, som bildades först den {from}. När medlen beviljades fanns {before}.",
    action: "Ange den nämnd som medlen beviljades till. Är raden en summa för flera nämnder, ta bort den.",
  },
  "ORG-10": {
    title: "Delen är större än helheten",
    message:
      "”{project}” har {amount}, men ”{part}”, som ingår i samma nämnd i dag, har {partAmount} för samma tid. Båda beloppen kan inte vara rätt. Samma medel kan vara redovisade två gånger.",
    action: "Kontrollera beloppen mot källan och låt bara det ena stå kvar.",
  },
  "KOD-01": {
    title: "Inte ett av svarsalternativen",
    message: "”{value}” är inte ett av alternativen för ”{field}” och räknas inte med i statistiken.",
    action: "Välj ett av alternativen. Förklaringar skrivs i en kommentar.",
  },
  "ID-01": {
    title: "Samma projekt-ID flera gånger",
    message: "Projekt-ID ”{id}” står på flera ställen: {cells}.",
    action: "Ge varje projekt ett eget projekt-ID.",
  },
  "ID-15": {
    title: "Två projekt-ID ser likadana ut men är olika",
    message:
      "Projekt-ID ”{id}” ser ut som ”{other}” ({cell}), men är skrivet med andra tecken: {signs}. Båda räknas med, och summorna är ofullständiga tills projekt-ID är rättat.",
    action: "Skriv om projekt-ID med tangentbordet. Är det två projekt ska de ha olika projekt-ID.",
  },
  "ID-02": {
    title: "Två snarlika projekt",
    message: "Projektet ”{project}” liknar ”{other}” hos {namnd}. Båda räknas med.",
    action: "Kontrollera om det är samma projekt. Ta i så fall bort det ena.",
  },
  "ID-03": {
    title: "Projekt-ID saknas",
    message: "Projektet ”{project}” saknar projekt-ID. Det tillfälliga ”{id}” används.",
    action: "Ge projektet ett projekt-ID och använd samma i alla redovisningar.",
  },
  "ID-04": {
    title: "Projektet finns inte längre",
    message: "Projektet ”{project}” fanns i den förra sammanställningen men finns inte i någon fil nu.",
    action: "Ta reda på om projektet har fallit bort eller bytt namn.",
  },
  "ID-05": {
    title: "Beviljat belopp har ändrats",
    message: "Beviljat belopp för projektet ”{project}” var {before} i den förra sammanställningen och är nu {now}.",
    action: "Kontrollera att det finns ett beslut om ändringen.",
  },
  "ID-06": {
    title: "Uppgifter om samma projekt motsäger varandra",
    message: "Projektet ”{project}” har olika värden för ”{field}”: {values}.",
    action: "Skriv samma värde överallt där projektet står, eller ta bort det som inte gäller.",
  },
  "ID-07": {
    title: "Samma projekt på flera ställen",
    message: "Projektet ”{project}” står på flera ställen med samma belopp ({cells}). Det räknas en gång.",
    action: "Du behöver inte göra något.",
  },
  "ID-08": {
    title: "Samma belopp på flera år",
    message:
      "Projektet ”{project}” har samma beviljade belopp för {years}. Det kan vara samma medel som upprepas, så beloppen räknas inte med.",
    action:
      "Skriv budgetåret på varje rad om medlen beviljades vart och ett av åren. Låt annars beloppet stå på ett enda ställe.",
  },
  "ID-13": {
    title: "Samma projekt på två rader",
    message:
      "”{project}” står också i {cell}. Det kan vara samma projekt, så summorna är ofullständiga. Beviljat belopp på den här raden: {granted}.",
    action: "Ta bort den ena raden om projektet är ett. Ge dem annars varsitt projekt-ID.",
  },
  "ID-14": {
    title: "Samma utfall på två rader",
    message:
      "”{project}” står också i {cell}, med ett annat beviljat belopp men samma utfall ({spent}). Det kan vara projektets hela utfall som upprepas, så summan av utfallen är ofullständig.",
    action:
      "Skriv på varje rad det som har använts av just det beslutets medel, eller låt utfallet stå på en enda rad.",
  },
  "ID-16": {
    title: "Beviljat belopp är det som var kvar året före",
    message:
      "”{project}” har {granted} beviljat för {year}, och det är vad som var kvar av {before} ({cell}). Det kan vara ombudgeterade medel och inget nytt beslut, så summan av beviljade belopp är ofullständig.",
    action: "Skriv ombudgeterade medel i en egen kolumn, och bara nya beslut som beviljat.",
  },
  "ID-17": {
    title: "Ett projekt kan vara en del av ett annat",
    message:
      "”{project}” kan ingå i ”{other}” ({cell}). Båda räknas med, och summorna är ofullständiga. Beviljat belopp på den här raden: {granted}.",
    action: "Redovisa helheten utan delarna, eller bara delarna. Är det två projekt ska de ha varsitt projekt-ID.",
  },
  "ID-12": {
    title: "Samma projekt hos två nämnder",
    message:
      "Projektet ”{project}” redovisas också av {namnd}, med samma beviljade belopp ({granted}). Utfallet är {there} där och {spent} här. Det kan vara samma medel, så summorna är ofullständiga.",
    action: "Ta bort projektet hos den ena nämnden, eller skriv vilken del var och en har.",
  },
  "ID-11": {
    title: "Projekt-ID och namn pekar på olika projekt",
    message:
      "Projekt-ID {id} är ”{project}” här men ”{other}” i {cell}, där namnet hör till ett annat projekt-ID. Beloppen räknas inte med förrän det är utrett. Det gäller {projects}.",
    action: "Kontrollera vilket projekt-ID som hör till vilket projekt, och rätta det som är fel.",
  },
} as const satisfies Record<string, MessageText>;
