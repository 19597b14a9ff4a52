import { act, screen } from "@testing-library/react";
import { runBoard } from "../../../src/faces/commands/run-board";
import { memoryOf } from "../../support/pane/fake-ports";
import { excelFacts } from "../../support/pane/fake-workbook";
import { goToScreen, openChecked, openPane } from "../../support/pane/open-pane";
import { follow, workbooksIn } from "../../support/returned";

const keeps = () => Promise.resolve({ ...excelFacts, undo: "kept" as const, readingMayLoseUndo: false });

it("remembers what it has told before a reading and before a write, each when it is seen", async () => {
  const memory = memoryOf(true);
  const { user } = await openChecked({ ports: { memory } });
  expect([memory.hasBeenTold("reading"), memory.hasBeenTold("writing")]).toEqual([true, false]);
  await goToScreen(user, "Sammanställ");
  expect(await screen.findByText(/det du har gjort före sammanställningen går sedan inte att ångra/u)).toBeVisible();
  expect(memory.hasBeenTold("writing")).toBe(true);
});

it("says nothing of reading where it empties nothing", async () => {
  const memory = memoryOf(true);
  await openPane({ ports: { memory }, host: { facts: keeps } });
  expect(screen.queryByText(/tömma Excels ångra-lista/u)).toBeNull();
  expect(memory.hasBeenTold("reading")).toBe(false);
});

it("says where a choice or an answer is made that saving it may empty the list", async () => {
  const { user } = await openChecked({ host: { facts: keeps } });
  await goToScreen(user, "Sammanställ");
  expect(screen.getByText(/^Det du väljer och svarar sparas i arbetsboken\. Det kan tömma/u)).toBeVisible();
});

it("says why the ribbon has written nothing, and what to read", async () => {
  const board = runBoard();
  await openPane({ ports: { board } });
  const outcome = follow([workbooksIn("returned")[0]!]);
  act(() => board.start()?.({ outcome, end: { kind: "untold" }, screen: "summary" }));
  expect(await screen.findByText(/Läs under ”Det här skrivs” vad som går att ångra/u)).toBeVisible();
  expect(screen.getByText(/det du har gjort före sammanställningen går sedan inte att ångra/u)).toBeVisible();
});
