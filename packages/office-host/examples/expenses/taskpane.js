/** A small add-in as a beginner writes one: three buttons that make a table of expenses, sort it and draw it. The amounts are invented. */

const expenses = [
  ["2026-01-08", "Paper", 420],
  ["2026-01-12", "Train to a course", 1290],
  ["2026-01-20", "Coffee", 185.5],
  ["2026-01-31", "Printer", 3495],
];

Office.onReady(() => {
  onPress("make", makeTable);
  onPress("sort", sortTable);
  onPress("chart", drawChart);
});

async function makeTable(context) {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const range = sheet.getRange("A1").getResizedRange(expenses.length, 2);
  range.values = [["Day", "What", "Amount"], ...expenses];
  const table = sheet.tables.add(range, true);
  table.name = "Expenses";
  table.columns.getItem("Amount").getDataBodyRange().numberFormat = "#,##0.00";
  sheet.getRange("E1:E2").formulas = [["In all"], ["=SUM(Expenses[Amount])"]];
  sheet.getUsedRange().format.autofitColumns();
  await context.sync();
  return `${expenses.length} expenses are in the table.`;
}

async function sortTable(context) {
  const table = context.workbook.tables.getItem("Expenses");
  table.sort.apply([{ key: 2, ascending: false }]);
  await context.sync();
  return "The largest expense stands first.";
}

async function drawChart(context) {
  const table = context.workbook.tables.getItem("Expenses");
  const amounts = table.columns.getItem("Amount").getDataBodyRange();
  const chart = table.worksheet.charts.add("ColumnClustered", amounts, "Columns");
  chart.title.text = "Expenses";
  chart.setPosition("E4", "L18");
  await context.sync();
  return "The chart stands beside the table.";
}

/** Runs `act` when the button is pressed, and tells what came of it: also what Excel refused. */
function onPress(id, act) {
  const button = document.getElementById(id);
  const said = document.getElementById("said");
  button.disabled = false;
  button.addEventListener("click", async () => {
    button.disabled = true;
    try {
      said.textContent = await Excel.run(act);
    } catch (error) {
      said.textContent = error.code === "ItemNotFound" ? "Make the table first." : `Excel said no: ${error.message}`;
    } finally {
      button.disabled = false;
    }
  });
}
