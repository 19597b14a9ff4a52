import type { MessageText } from "../message-text";

export const deadlines = {
  "FRI-01": {
    title: "Rapporten är försenad",
    message:
      "Uppföljningsrapporten för ”{project}” skulle ha lämnats senast den {due}. Den är {days|dag|dagar} försenad.",
    action: "Lämna rapporten och fyll i datumet. Är den redan lämnad, fyll i vilken dag.",
  },
  "FRI-02": {
    title: "Rapport ska lämnas",
    message:
      "Projektet ”{project}” saknar uppföljningsrapport. Den ska lämnas senast den {due}. Det är {days|dag|dagar} kvar.",
    action: "Planera in rapporten.",
  },
  "FRI-03": {
    title: "Rapporten lämnades sent",
    message: "Uppföljningsrapporten för ”{project}” lämnades {days|dag|dagar} efter sista dagen, den {due}.",
    action: "Du behöver inte göra något om datumen stämmer.",
  },
  "FRI-04": {
    title: "Länge utan uppföljningsrapport",
    message:
      "Projektet ”{project}” beviljades medel den {decision}, för mer än {months|månad|månader} sedan. Uppföljningsrapport saknas.",
    action: "Beskriv läget och ange när uppföljningsrapporten kommer.",
  },
  "FRI-05": {
    title: "Oklart var rapporten finns",
    message: "En uppföljningsrapport för ”{project}” är lämnad, men varken mottagare eller diarienummer är angivet.",
    action: "Ange mottagare eller diarienummer.",
  },
  "FRI-06": {
    title: "Rapporten är inte anmäld",
    message: "Uppföljningsrapporten för ”{project}” är lämnad men inte anmäld till utskottet.",
    action: "Anmäl rapporten. Är den redan anmäld, fyll i datumet.",
  },
  "FRI-07": {
    title: "Rapport före slutdatum",
    message:
      "Projektet ”{project}” har en rapport daterad den {report}, före slutdatumet den {completed}. Det kan inte vara uppföljningsrapporten.",
    action: "Rätta datumen, eller lämna en uppföljningsrapport.",
  },
} as const satisfies Record<string, MessageText>;
