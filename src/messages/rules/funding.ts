import { text, textWith, type RuleTexts } from "./text";

/** X23–X26: 表Ⅴ经费 of the form of 2012. */
export const FUNDING_TEXTS: RuleTexts = {
  X23: {
    zh: textWith(
      "义务教育拨款增长未高于财政经常性收入增长",
      "{year}年拨款增长{v}%，收入增长{revenue}%",
      "请核对两项金额和增长比例；确未高于的，属“三个增长”未落实",
    ),
    en: textWith(
      "Appropriations for compulsory education did not grow faster than regular revenue",
      "in {year} they grew by {v}%, revenue by {revenue}%",
      "Check both amounts and growths; if they are right, the first of the three growths is not achieved",
    ),
  },
  X24: {
    zh: textWith(
      "生均事业费/公用经费/工资未逐年增长",
      "{year}年{h}为{v}%",
      "请核对当年和上年金额；确未增长的，属“三个增长”未落实",
    ),
    en: textWith(
      "Spending per pupil, running costs or wages did not grow",
      "{h} in {year}: {v}%",
      "Check the amounts of both years; if they are right, the three growths are not achieved",
    ),
  },
  X25: {
    zh: text("增长比例重算为{v}%", "（当年÷上年－1）×100%，请改填重算值，或核对两年金额"),
    en: text(
      "The growth is {v}% by its amounts",
      "It is (year ÷ year before − 1) × 100: enter that, or check both years",
    ),
  },
  X26: {
    zh: textWith("单位应为千元，数量级异常", "{year}年{h}为{v}", "请换算为千元后填写；确为千元的请填写说明"),
    en: textWith(
      "The unit must be 1,000 yuan; the amount is of another order",
      "{h} of {year} is {v}",
      "Enter it in 1,000 yuan, or explain",
    ),
  },
};
