import type { ProfileData } from "../../core/profile/schema";

/**
 * Who decides on grants. Sources: the city's accounts of its investments for 2022 (trygghetsutskottet decides, except carried-over money,
 * which kommunfullmäktige decides with the annual accounts), press from 2019 to 2023 and the city's reply KS 2024/619, which writes the
 * committee of 2023 in both orders. The sources give the change by year, not by day.
 */
export const decisionBodies = [
  {
    name: "Kommunstyrelsens ekonomi- och trygghetsutskott",
    aliases: [
      "Ekonomi- och trygghetsutskottet",
      "KS ekonomi- och trygghetsutskott",
      "Kommunstyrelsens trygghets- och ekonomiutskott",
      "Trygghets- och ekonomiutskottet",
      "KS trygghets- och ekonomiutskott",
    ],
    from: "2023-01-01",
  },
  {
    name: "Kommunstyrelsens trygghetsutskott",
    aliases: ["Trygghetsutskottet", "KS trygghetsutskott"],
    to: "2022-12-31",
  },
  { name: "Kommunstyrelsen", aliases: ["KS"] },
  { name: "Kommunfullmäktige", aliases: ["KF"] },
] satisfies ProfileData["decisionBodies"];
