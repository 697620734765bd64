/**
 * Above so many units there is no plan, unless the caller says otherwise: no county has as much to give, and a figure in the
 * wrong unit would keep a computer busy for minutes.
 */
export const MOST_UNITS = 2_000_000;
