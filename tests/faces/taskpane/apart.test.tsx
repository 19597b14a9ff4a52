import { screen, within } from "@testing-library/react";
import type { Finding } from "../../../src/core/findings/finding";
import { nowhere, stepFrom, stopsOf } from "../../../src/faces/taskpane/model/finding-walk";
import { searchedPlaces, shownKinds, shownPlaces } from "../../../src/faces/taskpane/model/shown-kinds";
import { decisionSheet, followWith } from "../../support/exceptions";
import { openChecked } from "../../support/pane/open-pane";

jest.mock("../../../src/profiles/stockholm/editions", () => {
  interface Data {
    readonly rules: readonly { readonly code: string }[];
  }
  const { editions } = jest.requireActual<{ editions: readonly Data[] }>("../../../src/profiles/stockholm/editions");
  const onTrial = ({ rules, ...edition }: Data) => ({
    ...edition,
    rules: rules.map((rule) => (rule.code === "FRI-01" ? { ...rule, trial: true } : rule)),
  });
  return { editions: editions.map(onTrial) };
});

it("Granska shows a rule on trial for itself, and counts it apart from what is to be done", async () => {
  await openChecked();
  expect(screen.getAllByRole("heading", { level: 3 }).map((one) => one.textContent)).toEqual([
    ...["Att åtgärda", "Upplysningar", "Prövas"],
  ]);
  expect(screen.getByText("3 projekt lästa, 5 att åtgärda, 1 upplysning, 1 prövas")).toBeVisible();
  const card = screen.getByText("Rapporten är försenad").closest("article")!;
  expect(within(card).getByRole("button")).toHaveAccessibleName(/Prövas.*FRI-01.*1 iakttagelse/u);
  expect(within(card).queryByText("Fel")).toBeNull();
});

it("the walk goes past what is waived, and a search finds it by its decision", () => {
  const outcome = followWith({ Undantag: decisionSheet({ rule: "FRI-01" }) });
  const places = shownPlaces(outcome, "sv");
  const kinds = shownKinds(places);
  const isWaived = ({ waived }: Finding): boolean => waived !== undefined;
  expect(places.filter(({ finding }) => isWaived(finding))).toHaveLength(2);
  expect(stopsOf(kinds).some(({ place }) => isWaived(place.finding))).toBe(false);
  expect(stepFrom(kinds, nowhere, 1)).not.toBeNull();
  expect(searchedPlaces(places, "KS 2024/77", () => "")).toHaveLength(2);
});
