import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";
import regexp from "eslint-plugin-regexp";
import reactHooks from "eslint-plugin-react-hooks";

const restrictedInPureLayers = ["Excel", "Office", "OfficeExtension", "window", "document", "fetch"].map(
  (name) => ({ name, message: "Only src/excel talks to Office.js and only src/taskpane to the page." }),
);

export default tseslint.config(
  { ignores: ["dist/**", "out/**", "node_modules/**", "**/*.d.ts"] },
  ...tseslint.configs.recommended,
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  {
    // What a function does is seen on one page.
    files: ["src/**/*.{ts,tsx}"],
    rules: { "max-lines-per-function": ["error", { max: 70 }] },
  },
  {
    // What people send is read by expressions of ours: none may take longer than a text's length asks for.
    files: ["src/**/*.{ts,tsx}"],
    plugins: { regexp },
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": ["error", { report: "potential" }],
    },
  },
  {
    files: ["src/{domain,plan-import,workbook,xlsx,actions,i18n}/**/*.ts"],
    rules: { "no-restricted-globals": ["error", ...restrictedInPureLayers] },
  },
  {
    files: ["src/{domain,workbook,actions,plan-import}/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "Today is always an argument.",
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: "Today is always an argument.",
        },
      ],
    },
  },
  {
    // Types and values of a module come by one import.
    files: ["src/{excel,i18n,ics,taskpane}/**/*.{ts,tsx}"],
    rules: { "no-duplicate-imports": "error" },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/call-sync-after-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "no-restricted-globals": ["error", { name: "Excel", message: "Only src/excel says Excel." }],
    },
  },
  {
    files: ["test/{headless,excel-host,preview,bench}/**/*.ts", ".ci/**", "test/setup/**"],
    rules: { "no-console": "off" },
  },
);
