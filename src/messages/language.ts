/** The languages of the interface; Chinese is the default everywhere. */
export type Language = "zh" | "en";

/** A catalogue in both languages. The types make sure that neither lacks a sentence. */
export type InBoth<Catalogue> = Readonly<Record<Language, Catalogue>>;
