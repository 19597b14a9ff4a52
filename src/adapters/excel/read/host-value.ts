/** A value of a cell as Excel hands it over; errors come as text. */
export type HostValue = string | number | boolean;
