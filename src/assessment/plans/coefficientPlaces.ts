/** Decimals that are shown of a coefficient. */
export const COEFFICIENT_PLACES = 3;
