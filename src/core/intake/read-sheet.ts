import { hasRole } from "../anvisningar/known-fields";
import { withoutCells, type Grid } from "../workbook/grid";
import { coverOf } from "./cover";
import { fitOf, type Fit } from "./fit";
import { readFormWithTables } from "./forms/form-with-tables";
import { questionsAcross } from "./forms/questions-across";
import { readForms } from "./forms/form-sheets";
import { findHeadings, namesProjects, type HeadingBlock } from "./headings/find-headings";
import { withoutQuestionNumbers } from "./headings/numbered-headings";
import { measuresAlone } from "./headings/measures-alone";
import { headingByEvidence } from "./headings/heading-by-evidence";
import { unfoldLabelled } from "./lists/labelled-cells";
import { hasMeasureRows } from "./lists/measure-table";
import { otherTables } from "./lists/known-tables";
import { joinExtract, withExtract } from "./lists/extracts";
import { readHeadedProjects } from "./lists/read-headed-projects";
import { readLists } from "./lists/read-lists";
import { readToldLines } from "./lists/told-lines";
import { joinParts, type RawSheet, type SheetParts } from "./raw";
import type { Terms } from "./terms";

/** A longer sheet with the headings of a list is a list. */
const longestForm = 300;

/**
 * Reads a sheet as lists, as forms, as a form with tables in it, or as neither. A sheet without projects has no tables.
 */
export function readSheet(written: Grid, terms: Terms): RawSheet {
  const grid = withoutQuestionNumbers(written, terms.vocabulary);
  const unfolded = unfoldLabelled(grid, terms.vocabulary);
  const parts = unfolded ? unfolded.back(readParts(unfolded.grid, terms)) : readParts(grid, terms);
  return { sheet: grid.sheet.name, hidden: grid.sheet.visibility !== "visible", ...parts };
}

function readParts(whole: Grid, terms: Terms): SheetParts {
  const found = findHeadings(whole, terms.vocabulary, !terms.namesProjects);
  const both = withExtract(whole, found, terms.vocabulary);
  if (both) return joinExtract(both, [readParts(both.list, terms), readParts(both.extract, terms)], terms);
  const others = otherTables(whole, found);
  const grid = others.covers.length > 0 ? withoutCells(whole, coverOf(others.covers)) : whole;
  const blocks = found.filter(({ of }) => of === undefined);
  return joinParts([readProjects(grid, blocks, terms), others]);
}

function readProjects(grid: Grid, blocks: readonly HeadingBlock[], terms: Terms): SheetParts {
  const { vocabulary } = terms;
  const lists = (): SheetParts => readLists(grid, blocks, terms);
  const headed = readHeadedProjects(grid, blocks, terms);
  if (headed) return headed;
  if (blocks.length > 0 && grid.rows.length > longestForm) return lists();
  if (hasMeasureRows(grid, blocks, vocabulary)) return lists();
  const withTables = readFormWithTables(grid, blocks, terms);
  if (withTables) return withTables;
  const across = blocks.some(saysMoney) ? null : questionsAcross(grid, vocabulary);
  const matrix = across ? readForms(across, terms) : null;
  if (matrix && matrix.records.length > 1) return matrix;
  const toldOf = blocks.some(namesMoney) ? null : readToldLines(grid, terms);
  if (toldOf) return toldOf;
  const formAlone = blocks.length === 0 ? readForms(grid, terms) : null;
  if (formAlone) return formAlone;
  const measured = blocks.length === 0 ? measuresAlone(grid, terms) : null;
  if (measured) return readLists(grid, [measured], terms);
  const isListed = blocks.some((block) => namesMoney(block) && namesProjects(block));
  const proved = isListed ? null : headingByEvidence(grid, terms);
  if (proved) {
    const read = readLists(grid, [proved.block], terms);
    return { ...read, remarks: [...read.remarks, ...proved.told.remarks] };
  }
  const list = lists();
  const asList = fitOf(list, vocabulary);
  const isDoubted = asList.wrong > 0 || !blocks.every(namesProjects);
  const form = isDoubted && blocks.length > 0 ? readForms(grid, terms) : null;
  return form && isBetter(fitOf(form, vocabulary), asList) ? form : list;
}

/** A heading that is one of the amounts, and not only may be. */
const saysMoney = ({ columns }: HeadingBlock): boolean =>
  columns.some(({ meaning }) => hasRole(meaning.field?.id, "granted", "spent"));

/** Does a heading name an amount that a project must have? */
const namesMoney = ({ columns }: HeadingBlock): boolean =>
  columns.some(({ meaning }) =>
    [meaning.field, ...meaning.candidates].some((field) => field?.type === "amount" && field.required === true),
  );

/**
 * A form read as a list shows itself: its labels are taken for values, or stand as headings that name no project. Then the reading that fits more
 * cells is right. Otherwise the list is, since a list leaves no row out.
 */
const isBetter = (form: Fit, list: Fit): boolean => form.right - form.wrong > list.right - list.wrong;
