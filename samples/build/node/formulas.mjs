/** Live formulas of a project row; `cell(field)` is the address of that field in the same row. */
export const estimateLessSpent = (_row, cell) => `${cell("estimatedCost")}-${cell("spentAmount")}`;
export const spentLessEstimate = (_row, cell) => `${cell("spentAmount")}-${cell("estimatedCost")}`;
export const surplus = (_row, cell) => `${cell("grantedAmount")}-${cell("spentAmount")}`;
export const utilisation = (_row, cell) => `${cell("spentAmount")}/${cell("grantedAmount")}`;
