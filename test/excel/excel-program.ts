import { join } from "node:path";
import ts from "typescript";

/** The product's Excel layer as a TypeScript program, with its own compiler settings. */
export function excelProgram(root: string): ts.Program {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, "src/excel/tsconfig.json"),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, "\n"));
      },
    },
  );
  if (!config) throw new Error("src/excel/tsconfig.json cannot be read");
  return ts.createProgram(config.fileNames, config.options);
}

/** Whether a file belongs to the Excel layer. */
export function isExcelLayer(file: string): boolean {
  return file.replaceAll("\\", "/").includes("/src/excel/");
}
