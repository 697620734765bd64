/** The published worked example: books and pupils of five schools; printed coefficient 0.52. */
export const BOOKS = [[279], [137], [935], [160], [402]];
export const PUPILS = [[45], [37], [89], [76], [55]];
/** Books per pupil of the same schools, as a form prints them. */
export const BOOKS_PER_PUPIL = [[6.2], [3.7], [10.51], [2.11], [7.31]];
export const GROUPS = [["城区"], ["城区"], ["乡村"], ["乡村"], ["乡村"]];
