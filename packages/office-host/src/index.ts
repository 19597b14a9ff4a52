/** An Excel to test add-ins in: `boot` starts Microsoft's own client against a workbook in memory. Runs in Node and in jest's jsdom. */
export { boot, type BootOptions, type OpenExcel } from "./boot/boot";
export { coverage, type Coverage, type TypeCoverage } from "./coverage/coverage";
export { coveragePage } from "./coverage/coverage-page";
export * from "./host";
