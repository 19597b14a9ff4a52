import type { MessageText } from "../message-text";

export const deadlines = {
  "FRI-01": {
    title: "Rapporten är försenad",
    message:
      "Projektet ”{project}” skulle ha lämnat sin uppföljningsrapport senast {due}. Den är {days|dag|dagar} sen.",
    action: "Lämna rapporten och fyll i datumet. Är den redan lämnad, fyll i när.",
  },
  "FRI-02": {
    title: "Rapport väntar",
    message: "Projektet ”{project}” ska lämna sin uppföljningsrapport senast {due}, om {days|dag|dagar}.",
    action: "Planera in rapporten.",
  },
  "FRI-03": {
    title: "Rapporten lämnades sent",
    message: "Projektet ”{project}” lämnade sin uppföljningsrapport {days|dag|dagar} efter fristen {due}.",
    action: "Du behöver inte göra något om datumen stämmer.",
  },
  "FRI-04": {
    title: "Länge utan slutrapport",
    message:
      "Projektet ”{project}” beviljades {decision}, för mer än {months|månad|månader} sedan, och slutrapport saknas.",
    action: "Redovisa läget och när slutrapporten kommer.",
  },
  "FRI-05": {
    title: "Oklart var rapporten finns",
    message:
      "Projektet ”{project}” har lämnat en rapport, men det framgår inte till vem eller med vilket diarienummer.",
    action: "Ange mottagare eller diarienummer.",
  },
  "FRI-06": {
    title: "Rapporten är inte anmäld",
    message: "Projektet ”{project}” har lämnat en rapport som inte är anmäld till utskottet.",
    action: "Anmäl rapporten, eller fyll i datumet om det är gjort.",
  },
  "FRI-07": {
    title: "Rapport före slutförandet",
    message:
      "Projektet ”{project}” har en rapport från {report}, före slutförandet {completed}. Det kan inte vara slutrapporten.",
    action: "Rätta datumen, eller lämna en slutrapport.",
  },
} as const satisfies Record<string, MessageText>;
