import type { MessageText } from "../message-text";

export const surplus = {
  "OVS-01": {
    title: "Skäl till överskott saknas",
    message: "Projektet ”{project}” har {surplus} som inte är använt, och skälet är inte angivet.",
    action: "Ange skälet, till exempel lägre kostnad eller arbetsmoment ej genomfört.",
  },
  "OVS-02": {
    title: "Oklart vad som händer med överskottet",
    message: "Projektet ”{project}” har överskottet {surplus}, och det framgår inte vad som händer med det.",
    action: "Ange om medlen ombudgeteras, omfördelas, återlämnas eller stannar hos nämnden.",
  },
  "OVS-03": {
    title: "Överskottet stannar hos nämnden",
    message: "Projektet ”{project}” lämnar överskottet {surplus} i nämndens allmänna investeringsmedel.",
    action: "Överväg om medlen i stället kan användas för samma ändamål.",
  },
  "OVS-04": {
    title: "Beslut om ombudgetering saknas",
    message: "Projektet ”{project}” ombudgeterar överskottet {surplus}, men inget beslut är angivet.",
    action: "Ange beslutets diarienummer eller datum.",
  },
  "OVS-05": {
    title: "Mer disponerat än överskottet",
    message:
      "Projektet ”{project}” har ombudgeterat, återlämnat eller omfördelat {disposed}, men överskottet är {surplus}.",
    action: "Rätta beloppen så att de inte överstiger överskottet.",
  },
  "OVS-06": {
    title: "Ännu inget slutligt överskott",
    message: "Projektet ”{project}” är inte klart. Att {surplus} inte är använt är därför inget slutligt överskott.",
    action: "Du behöver inte göra något.",
  },
  "OVS-07": {
    title: "Skälet behöver beskrivas",
    message: "Projektet ”{project}” anger ett skäl till överskottet som behöver en beskrivning.",
    action: "Skriv en mening om vad som hände eller vilket moment som inte genomfördes.",
  },
} as const satisfies Record<string, MessageText>;
