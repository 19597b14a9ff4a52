export type Sign = "plus" | "minus";
