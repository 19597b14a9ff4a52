import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import a11y from "eslint-plugin-jsx-a11y";
import office from "eslint-plugin-office-addins";
import hooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** The core is pure: no host, no page, no process, no clock. */
const outsideTheCore = ["Excel", "Office", "window", "document", "process", "console", "fetch", "setTimeout"];

export default tseslint.config(
  { ignores: ["**/dist/**", "coverage/**", "**/*.cjs", "**/*.mjs", "**/*.js"] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "no-console": "error",
    },
  },
  {
    files: ["src/core/**", "src/profiles/**", "packages/sheet-refs/src/**"],
    rules: {
      "no-restricted-globals": ["error", ...outsideTheCore],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "The core has no clock." },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "The core has no clock." },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: "The core is deterministic.",
        },
      ],
    },
  },
  { files: ["src/**/*.tsx"], ...a11y.flatConfigs.strict },
  {
    files: ["src/**/*.tsx", "src/**/use-*.ts"],
    plugins: { "react-hooks": hooks },
    rules: hooks.configs.recommended.rules,
  },
  {
    files: ["src/adapters/excel/**"],
    plugins: { "office-addins": office },
    rules: Object.fromEntries(Object.keys(office.rules).map((rule) => [`office-addins/${rule}`, "error"])),
  },
  {
    // Only the Excel adapter may speak of Excel or Office.
    files: ["src/**"],
    ignores: ["src/adapters/excel/**", "src/faces/workbench/**", "src/core/**", "src/profiles/**"],
    rules: { "no-restricted-globals": ["error", "Excel", "Office", "OfficeExtension"] },
  },
  {
    files: ["tests/**", "packages/*/tests/**", "packages/*/examples/**"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
    },
  },
  prettier,
);
