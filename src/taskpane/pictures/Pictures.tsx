import { useMemo } from "react";
import type { Assessment } from "../../assessment";
import type { Language } from "../../messages";
import { PictureBook } from "./PictureBook";
import { sourceOf } from "./source/sourceOf";

interface PicturesProps {
  readonly assessment: Assessment;
  readonly language: Language;
}

/** What an assessment looks like: coefficients, schools by indicators, and single indicators. */
export function Pictures({ assessment, language }: PicturesProps) {
  const source = useMemo(() => sourceOf(assessment, language), [assessment, language]);
  return <PictureBook source={source} language={language} />;
}
