/** What holds for all functions, before the list of them. */
export const INTRODUCTION = `# 自定义函数 · Custom functions

本页由 \`npm run functions\` 从函数目录生成，请勿手改。This page is made by \`npm run functions\` from the catalogue of the
functions; do not edit it.

## 通则

- 函数名在任何语言的Excel中都是英文，前面加 \`BALANCE.\`，例如 \`=BALANCE.CV(B2:B40,C2:C40)\`。
- **官方差异系数要有两列：资源总量和在校生数。** 只给一列数值时得到不加权的总体变异系数，不是官方数值，可能使不达标的县看起来达标。
- 成对的区域大小必须相同。在校生数为空白或0的行不是学校，该行其他内容（包括标题、错误值）一律略过。有学生而总量为空白的学校按0计：桌面版Excel把空白传为0，无法区分，两种Excel结果必须一致。
- 只给一组数值时，文字、TRUE/FALSE和空白略过，0计入。桌面版的空白也会作为0传入，请不要选入空白单元格。
- 学校的数值是文字、文本格式的数字或错误值时不猜测：返回 \`#VALUE!\` 并说明是哪个参数第几行第几列（行列从所选区域的左上角数起）。错误值 \`#N/A\` 仍返回 \`#N/A\`。
- 没有答案（例如标准没有规定，或方案达不到限值）时返回 \`#N/A\` 并说明原因。说明显示在单元格旁的错误提示中。
- 结果为多个单元格的函数会自动溢出；不是学校的行为空白。数值不取舍（本页示例的结果已四舍五入）；“达标”等词与申报表一致，不随界面语言改变。
- 函数不联网，不读写其他单元格。没有安装加载项的电脑打开工作簿会显示 \`#NAME?\`：申报表中的结论请用“填写结论”写成数值。

## In general

- Names are English in every language of Excel, after \`BALANCE.\`, e.g. \`=BALANCE.CV(B2:B40,C2:C40)\`.
- **The official coefficient needs two columns: raw totals and enrolment.** One range of numbers gives the unweighted
  population coefficient, which is not official and may let a county pass that does not.
- Ranges that belong together have one size. A row whose enrolment is blank or 0 is no school, and whatever else stands in
  it (titles, errors) is passed over. A school with pupils whose total is blank has 0: Excel's desktop hands a blank over as
  0, nothing tells them apart, and every Excel has to give the same figure.
- Of bare numbers, text, TRUE and FALSE and blanks are passed over, and 0 counts. The desktop hands blanks over as 0: do not
  select blank cells.
- Nothing is guessed where a school's number is a text, a number kept as text or an error: the answer is \`#VALUE!\` with the
  argument, row and column, counted from the corner of the range. An error \`#N/A\` stays \`#N/A\`.
- \`#N/A\` with a reason says that there is no answer: the standard sets none, or no plan keeps the limit.
- Results of several cells spill; rows that are no school stay blank. Numbers are unrounded; those of
  the examples below are rounded. Words such as 达标 are those of
  the form in every language.
- The functions use no network and touch no other cell. Without the add-in a workbook shows \`#NAME?\`: have verdicts written
  into the form as values.
`;
