import type { FoundList } from "../places/found-list";
import type { TypedCell } from "../repair/stand-typed";
import { sameHeaders } from "../repair/stand-tables";
import type { MergedCells } from "../repair/stand-apart";
import { mergedCells } from "../repair/stand-apart";
import { fromSerial } from "../../schema/serial";
import { showDay } from "../../schema/show-day";
import { cellAddress, rangeAddress } from "../../page/address";
import { typedCells, unreadCounts } from "../repair/stand-typed";
import type { MarkedCell } from "../repair/blank-marks";
import { blankMarks } from "../repair/blank-marks";
import { misreadCells } from "../repair/stand-readable";
import type { OutsideRows } from "../repair/outside-rows";
import type { Book } from "../reading/open-book";
import { SCHEMA_PROPERTY } from "../../sheets/meta";
import { sameData } from "../../page/difference/same";
import type { Finding } from "./findings";
import { MOST_TOLD } from "./findings";
import { findingsOfUntoldMerges } from "./untold-merges";

/** What has become of the tables of a tracker's lists, of its settings and mark, and of columns that only a person can tell. */
export function findingsOfLists(book: Book): Finding[] {
  const { lists, unsure, exchanged, content, places, wording } = book;
  const isMarked = Number(content.properties.custom[SCHEMA_PROPERTY]) > 0;
  return [
    ...[...lists.values()].flatMap(findingsOfList),
    ...unsure.map(({ list, header, other }): Finding => ({
      code: other === undefined ? "column-unclear" : "columns-exchanged",
      at: places.tables[list].found?.sheet.name ?? "",
      count: 1,
      repairable: false,
      column: header,
      ...(other === undefined ? {} : { names: [header, other] }),
    })),
    ...exchanged.map(({ list, headers }): Finding => ({
      code: "headers-exchanged",
      at: places.tables[list].found?.sheet.name ?? "",
      count: 1,
      repairable: true,
      names: headers,
    })),
    ...(places.settings.pushed === undefined
      ? []
      : [
          {
            code: "settings-displaced",
            at: wording.naming.sheets.settings,
            count: 1,
            repairable: true,
          } satisfies Finding,
        ]),
    ...mergedCells(book).map((merged): Finding => ({
      ...{ code: "cells-merged", at: `${merged.sheet.name}!${rangeAddress(merged.range)}` },
      ...{ count: 1, repairable: true },
      ...(merged.saysForAll === null ? {} : { proposal: shownAs(merged, book) }),
    })),
    ...findingsOfUntoldMerges(book),
    ...findingsOfText(typedCells(book)),
    ...findingsOfBlanks(blankMarks(book)),
    ...findingsOfMisread(misreadCells(book)),
    ...unreadCounts(book).map(({ sheet, row, column, text }): Finding => ({
      code: "number-unreadable",
      at: `${sheet.name}!${cellAddress(row, column)}`,
      count: 1,
      repairable: false,
      names: [text],
    })),
    ...(isMarked ? [] : [{ code: "mark-missing", at: "", count: 1, repairable: true } satisfies Finding]),
  ];
}

/** What merged cells show of what they say for all of their rows: a day as one. */
function shownAs({ range, saysForAll }: MergedCells, { places, wording }: Book): string {
  const isDue = places.tables.tasks.columns.get("due") === range.column;
  const day = isDue && typeof saysForAll === "number" ? fromSerial(saysForAll) : null;
  return day === null ? String(saysForAll) : showDay(day, wording.labels);
}

/** Blank cells that were marked with a word or a sign, sheet by sheet. */
function findingsOfBlanks(cells: readonly MarkedCell[]): Finding[] {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet.name))];
  return sheets.map((at) => {
    const own = cells.filter(({ sheet }) => sheet.name === at);
    const names = [...new Set(own.map(({ text }) => text))];
    return { code: "blank-marked", at, count: own.length, repairable: true, names };
  });
}

/** Texts whose letters were taken for others, sheet by sheet. */
function findingsOfMisread(cells: readonly TypedCell[]): Finding[] {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet.name))];
  return sheets.map((at) => {
    const own = cells.filter(({ sheet }) => sheet.name === at);
    const names = [...new Set(own.map(({ text }) => text))].slice(0, MOST_TOLD);
    const proposal = String(own[0]?.meant ?? "");
    return { code: "text-misread", at, count: own.length, repairable: true, names, proposal };
  });
}

/** Numbers and days that stand as text, sheet by sheet. */
function findingsOfText(cells: readonly TypedCell[]): Finding[] {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet.name))];
  return sheets.map((at) => {
    const texts = cells.filter(({ sheet }) => sheet.name === at).map(({ text }) => text);
    return {
      code: "number-unreadable",
      at,
      count: texts.length,
      repairable: true,
      names: texts.slice(0, MOST_TOLD),
    };
  });
}

function findingsOfList({ sheet: { name: at }, table, real }: FoundList): Finding[] {
  const found = (code: Finding["code"]): Finding => ({ code, at, count: 1, repairable: true });
  if (!real) return [found("table-missing")];
  const isHeaderless = real.hasHeader === false;
  const isNarrow = !sameData(
    [real.range.column, real.range.columnCount],
    [table.range.column, table.range.columnCount],
  );
  return [
    ...(real.name.toLowerCase() === table.name.toLowerCase() ? [] : [found("table-renamed")]),
    ...(isHeaderless ? [found("headers-off")] : []),
    ...(isHeaderless || (real.range.row === table.range.row && sameHeaders(real, table))
      ? []
      : [found("table-displaced")]),
    ...(isNarrow ? [found("columns-outside")] : []),
  ];
}

/** Rows that stand outside of the tables, by what they are called. */
export function findingsOfOutside(outside: readonly OutsideRows[]): Finding[] {
  return outside.map(({ names, changes }) => {
    const [sheet = ""] = changes.flatMap((change) => ("sheet" in change ? [change.sheet] : []));
    return {
      code: "rows-outside",
      at: sheet,
      count: names.length,
      repairable: true,
      names: names.slice(0, MOST_TOLD),
    };
  });
}
