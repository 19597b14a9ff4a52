import type { MessageText } from "../message-text";

export const surplus = {
  "OVS-01": {
    title: "Skäl till överskott saknas",
    message: "Projektet ”{project}” har ett överskott på {surplus}, men inget skäl är angivet.",
    action: "Ange skälet, till exempel lägre kostnad eller arbetsmoment ej genomfört.",
  },
  "OVS-02": {
    title: "Oklart vad som händer med överskottet",
    message:
      "Projektet ”{project}” har ett överskott på {surplus}, men det framgår inte vad som ska hända med pengarna.",
    action: "Ange om medlen ombudgeteras, omfördelas, återlämnas eller stannar hos nämnden.",
  },
  "OVS-03": {
    title: "Överskottet stannar hos nämnden",
    message: "Överskottet på {surplus} i projektet ”{project}” stannar bland nämndens allmänna investeringsmedel.",
    action: "Pröva om medlen i stället kan användas för samma ändamål.",
  },
  "OVS-04": {
    title: "Beslut om ombudgetering saknas",
    message: "Överskottet på {surplus} i projektet ”{project}” ombudgeteras, men inget beslut är angivet.",
    action: "Ange beslutets diarienummer eller datum.",
  },
  "OVS-05": {
    title: "Större belopp fördelat än överskottet",
    message:
      "För projektet ”{project}” är {disposed} ombudgeterat, återlämnat eller omfördelat, men överskottet är bara {surplus}.",
    action: "Rätta beloppen så att de inte överstiger överskottet.",
  },
  "OVS-06": {
    title: "Ännu inget slutligt överskott",
    message: "Projektet ”{project}” är inte klart. De {surplus} som återstår är därför inte ett slutligt överskott.",
    action: "Du behöver inte göra något.",
  },
  "OVS-07": {
    title: "Skälet behöver beskrivas",
    message: "Det skäl till överskottet som är angivet för projektet ”{project}” behöver förklaras närmare.",
    action: "Skriv en mening om vad som hände eller vilket moment som inte genomfördes.",
  },
} as const satisfies Record<string, MessageText>;
