import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** What another program makes of a saved file. */
export type Rewrite = (bytes: Uint8Array) => Uint8Array;

type Parts = Record<string, string>;

function rewrite(bytes: Uint8Array, change: (parts: Parts) => Parts): Uint8Array {
  const files = unzipSync(bytes);
  const isXml = (path: string): boolean => /\.(?:xml|rels|vml)$/.test(path);
  const texts = Object.fromEntries(
    Object.entries(files).flatMap(([path, part]) => (isXml(path) ? [[path, strFromU8(part)]] : [])),
  );
  const others = Object.entries(files).filter(([path]) => !isXml(path));
  const changed = Object.entries(change(texts)).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries([...others, ...changed]));
}

function inEach(parts: Parts, change: (text: string, path: string) => string): Parts {
  return Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, change(text, path)]));
}

const TASK_SHEET = "xl/worksheets/sheet2.xml";
const TASK_RELATIONS = "xl/worksheets/_rels/sheet2.xml.rels";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const THREADS = "http://schemas.microsoft.com/office";

/** Two people talk at a cell, as today's Excel keeps it. */
export const withThread: Rewrite = (bytes) =>
  rewrite(bytes, (parts) => ({
    ...parts,
    [TASK_RELATIONS]: (parts[TASK_RELATIONS] ?? "").replace(
      "</Relationships>",
      `<Relationship Id="rIdThread" Type="${THREADS}/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>`,
    ),
    "xl/threadedComments/threadedComment1.xml": `<?xml version="1.0"?><ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="R5" dT="2021-04-19T08:00:00.00" personId="{A}" id="{1}"><text>Đã gửi chưa?</text></threadedComment><threadedComment ref="R5" dT="2021-04-19T09:00:00.00" personId="{A}" id="{2}" parentId="{1}"><text>Gửi rồi</text></threadedComment></ThreadedComments>`,
    "[Content_Types].xml": (parts["[Content_Types].xml"] ?? "").replace(
      "</Types>",
      '<Override PartName="/xl/threadedComments/threadedComment1.xml" ContentType="application/vnd.ms-excel.threadedcomments+xml"/></Types>',
    ),
  }));

/** Strict Open XML: other namespaces, days of the calendar in cells. */
export const asStrict: Rewrite = (bytes) =>
  rewrite(bytes, (parts) =>
    inEach(parts, (text, path) => {
      const named = text
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
        .replaceAll(`${OFFICE}/relationships`, "http://purl.oclc.org/ooxml/officeDocument/relationships")
        .replaceAll(
          "http://schemas.openxmlformats.org/drawingml/2006/main",
          "http://purl.oclc.org/ooxml/drawingml/main",
        );
      return path === TASK_SHEET
        ? named.replace(/<c ([^<>]*?)(?: t="n")?><v>44305<\/v>/g, '<c $1 t="d"><v>2021-04-19</v>')
        : named;
    }),
  );

/** The sheet of tasks moved into a book of its own: what its formulas speak of stays in the other file. */
export const asLoneSheet: Rewrite = (bytes) =>
  rewrite(bytes, (parts) => ({
    ...parts,
    "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "")
      .replace(/<sheet (?![^<>]*"Nhiệm vụ")[^<>]*\/>/g, "")
      .replace(/<definedNames>.*<\/definedNames>/s, ""),
    [TASK_SHEET]: (parts[TASK_SHEET] ?? "").replace(
      /(<f[^<>]*>)([^<]*)(<\/f>)/g,
      (_whole, open: string, formula: string, close: string) =>
        `${open}${formula.replace(/'?(Đơn vị|Ngày nghỉ|Cài đặt|_lich)'?!/g, "'[1]$1'!")}${close}`,
    ),
  }));

/** Google's export: no tables, and no formula that speaks of one. */
export const asGoogle: Rewrite = (bytes) =>
  rewrite(bytes, (parts) => {
    const kept = Object.fromEntries(Object.entries(parts).filter(([path]) => !path.startsWith("xl/tables/")));
    return inEach(kept, (text) =>
      text
        .replace(/<tableParts.*?<\/tableParts>/gs, "")
        .replace(/<Relationship [^<>]*tables\/table\d+\.xml"[^<>]*\/>/g, "")
        .replace(/<Override [^<>]*tables\/table\d+\.xml"[^<>]*\/>/g, "")
        .replace(/<f[^<>]*>[^<]*\[[^<]*<\/f>/g, ""),
    );
  });

/** A photograph in a cell, as WPS keeps it: a function of its own that other programs do not know. */
export const withWpsPicture: Rewrite = (bytes) =>
  rewrite(bytes, (parts) => ({
    ...parts,
    [TASK_SHEET]: (parts[TASK_SHEET] ?? "").replace(
      /<c r="V5"([^<>]*?)(?: t="\w+")?><f[^<>]*>1\+1<\/f><v>2<\/v>/,
      '<c r="V5"$1 t="str"><f>_xlfn.DISPIMG(&quot;ID_4F2A&quot;,1)</f><v>=DISPIMG(&quot;ID_4F2A&quot;,1)</v>',
    ),
    "xl/cellimages.xml":
      '<?xml version="1.0"?><etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"/>',
  }));

/** Lines that end as WPS writes them: a carriage return in its own spelling, and a line feed. */
export const withReturns: Rewrite = (bytes) =>
  rewrite(bytes, (parts) =>
    inEach(parts, (text) => text.replace("dòng một@@dòng hai", "dòng một_x000D_\ndòng hai")),
  );

/** A formula that no program worked out yet. */
export const withoutValue: Rewrite = (bytes) =>
  rewrite(bytes, (parts) => inEach(parts, (text) => text.replace(/(<f[^<>]*>1\+1<\/f>)<v>2<\/v>/, "$1")));

/** An office of telephones: no widths, no heights, no words on validations, no properties, everything else as it was. */
export const asBare: Rewrite = (bytes) =>
  rewrite(bytes, (parts) =>
    inEach(parts, (text, path) =>
      path.startsWith("xl/worksheets/sheet")
        ? text
            .replace(/<cols>.*?<\/cols>/s, "")
            .replace(/<dataValidations.*?<\/dataValidations>/s, "")
            .replace(/<conditionalFormatting.*?<\/conditionalFormatting>/gs, "")
            .replace(/<sheetProtection[^<>]*\/>/, "")
            .replace(/ (?:ht|customHeight|spans)="[^"]*"/g, "")
        : text,
    ),
  );
