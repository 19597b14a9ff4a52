/** Serial days between which a day of a project can lie, in a form of ours: 2000-01-01 and 2099-12-31. */
export const formDays = { first: 36_526, last: 73_050 } as const;
