import type { InBoth } from "./language";
import { NOT_ASSESSABLE } from "./notAssessable";

const zh = {
  empty: "文件是空的（0字节）。请重新导出或向发来文件的人索取。",
  fileTooLarge:
    "文件过大（超过128 MB），申报表不会有这么大，不予读取。请确认是否选对了文件；图片过多时请删除图片后再试。",
  notAWorkbook: "这不是Excel工作簿（.xlsx）。请在Excel或WPS中打开后另存为“Excel 工作簿（*.xlsx）”再试。",
  legacyXls: "这是旧格式工作簿（.xls）。请在Excel或WPS中打开，另存为“Excel 工作簿（*.xlsx）”后再试。",
  xlsBroken:
    "旧格式工作簿（.xls）已损坏，或其中没有任何内容。请在Excel或WPS中打开，另存为“Excel 工作簿（*.xlsx）”后再试。",
  xlsTooSlow:
    "旧格式工作簿（.xls）在限定时间内没有读完，已停止读取。请在Excel或WPS中打开，另存为“Excel 工作簿（*.xlsx）”后再试。",
  encrypted: "工作簿设有打开密码，无法读取。请在Excel或WPS中去掉打开密码并另存后再试。",
  htmlAsXls: "这是网页另存成的表格文件，不是Excel工作簿。请在Excel或WPS中打开后另存为.xlsx再试。",
  noTable: "这是网页文件，其中没有表格内容。请在Excel或WPS中打开后另存为.xlsx再试。",
  xmlSpreadsheet: "这是“XML 表格 2003”文件。请在Excel或WPS中打开后另存为.xlsx再试。",
  binaryXlsb: "这是二进制工作簿（.xlsb）。请在Excel中打开后另存为.xlsx再试。",
  openDocument: "这是OpenDocument表格（.ods）。请打开后另存为.xlsx再试。",
  pdf: "这是PDF文件，不是Excel工作簿。请使用申报表的电子表格文件。",
  text: "这是文本文件（如CSV），不是Excel工作簿。请在Excel或WPS中打开后另存为.xlsx再试。",
  unknownEncoding: "文本文件的编码无法识别（不是UTF-8，也不是GB18030）。请在Excel或WPS中打开后另存为.xlsx再试。",
  zipBroken: "文件已损坏或不完整（压缩包结构错误）。请重新下载或复制，或用Excel的“打开并修复”另存后再试。",
  zipBomb: "文件解压后异常庞大，为安全起见不予读取。请确认文件来源。",
  zipUnsafeName: "文件内部含有不安全的路径，为安全起见不予读取。请确认文件来源。",
  zipDuplicate: "文件内部有重名的部分，结构不正常，不予读取。请用Excel打开后另存再试。",
  zip64: "文件采用zip64结构，暂不支持。请用Excel打开后另存再试。",
  zipEncrypted: "文件是加密的压缩包，无法读取。请去掉密码后再试。",
  xmlBroken: "文件已损坏（内部XML不完整）。请重新下载或复制，或用Excel的“打开并修复”另存后再试。",
  xmlDtd: "文件内部含有文档类型声明，正常的工作簿不会有，为安全起见不予读取。请确认文件来源。",
  packageBroken: "文件缺少工作簿必需的部分，无法读取。请用Excel打开后另存再试。",
  tooManyCells: "工作表的单元格过多，无法读取。请删除申报表以外的工作表和空白行后再试。",
  notFound: "找不到文件。请检查路径和文件名。",
  notReadable: "文件无法读取。请检查是否有权限，或是否是文件夹。",
  notWritable: "无法写入该位置。请检查文件夹是否存在、是否有权限，或文件是否正被Excel打开。",
  templateMissing: "程序安装不完整，缺少空白申报表 {file}。请重新安装或完整复制程序文件夹。",
  changedMeanwhile: "文件在处理期间被其他程序改动，没有写入。请关闭正在打开它的Excel或WPS后再试。",
  ...NOT_ASSESSABLE.zh,
  foreignInPlace:
    "这个文件不是.xlsx，不能在原文件中填写。请改用 --out 结果.xlsx：程序会用空白申报表新建一个.xlsx再填写。",
  noPlace:
    "空白申报表里没有可以转入这些学校的位置（学段不明，或没有对应的表）：{schools}。没有写入。请在Excel或WPS中打开原文件，另存为.xlsx后再填写。",
  noPlaceTable:
    "空白申报表没有“{table}”（各省格式不同），而这个文件的学校只填在这张表里，没有学校基础数据，无法转入：{schools}。没有写入。请在Excel或WPS中打开原文件，另存为.xlsx后再填写。",
  templateFull:
    "{table}有{needed}所学校，空白申报表只有{room}行，放不下，没有写入。请在Excel或WPS中打开原文件，另存为.xlsx后再填写。",
  unknownProvince: "没有收录“{name}”的省级标准。已收录：{known}。",
  usage:
    "{problem}。用法：balance check 文件.xlsx | balance fill 文件.xlsx --out 结果.xlsx | balance template --standard 标准 --out 空白表.xlsx（balance --help 查看全部选项）",
  internal: "程序出错，没有写入任何内容：{detail}。请再试一次；再次出现时，请把这句话发给管理员。",
};

type Problems = typeof zh;

const en: Problems = {
  empty: "The file is empty (0 bytes). Export it again, or ask its sender for it.",
  fileTooLarge:
    "The file is larger than 128 MB, as no form is, and is not read. Check that it is the right one; delete pictures if it holds many.",
  notAWorkbook:
    "This is no Excel workbook (.xlsx). Open it in Excel or WPS, save it as “Excel Workbook (*.xlsx)”, try again.",
  legacyXls: "This is a workbook of the old format (.xls). Open it in Excel or WPS, save it as .xlsx, and try again.",
  xlsBroken:
    "The old workbook (.xls) is damaged or holds nothing. Open it in Excel or WPS, save it as .xlsx, and try again.",
  xlsTooSlow:
    "The old workbook (.xls) could not be read in time, and reading was stopped. Open it in Excel or WPS, save it as .xlsx, and try again.",
  encrypted: "The workbook has a password to open. Remove it in Excel or WPS, save, and try again.",
  htmlAsXls: "This is a web page saved as a table file. Open it in Excel or WPS, save it as .xlsx, and try again.",
  noTable: "This is a web page without a table. Open it in Excel or WPS, save it as .xlsx, and try again.",
  xmlSpreadsheet: "This is an XML Spreadsheet 2003. Open it in Excel or WPS, save it as .xlsx, and try again.",
  binaryXlsb: "This is a binary workbook (.xlsb). Open it in Excel, save it as .xlsx, and try again.",
  openDocument: "This is an OpenDocument spreadsheet (.ods). Open it, save it as .xlsx, and try again.",
  pdf: "This is a PDF, no Excel workbook. Use the spreadsheet file of the form.",
  text: "This is a text file (such as CSV), no Excel workbook. Open it in Excel or WPS, save it as .xlsx, and try again.",
  unknownEncoding:
    "The encoding of the text is not known (neither UTF-8 nor GB18030). Open it in Excel or WPS, save it as .xlsx, and try again.",
  zipBroken:
    "The file is damaged or incomplete. Download or copy it again, or use “Open and Repair” in Excel and save.",
  zipBomb: "The file unpacks to an abnormal size and is not read, for safety. Check where it comes from.",
  zipUnsafeName: "The file holds unsafe paths and is not read, for safety. Check where it comes from.",
  zipDuplicate: "The file holds two parts of one name. Open it in Excel, save it again, and try again.",
  zip64: "The file uses zip64, which is not supported. Open it in Excel, save it again, and try again.",
  zipEncrypted: "The file is an encrypted archive. Remove the password and try again.",
  xmlBroken:
    "The file is damaged (incomplete XML). Download or copy it again, or use “Open and Repair” in Excel and save.",
  xmlDtd: "The file holds a document type, which no sound workbook has; it is not read, for safety.",
  packageBroken: "The file lacks parts that every workbook has. Open it in Excel, save it again, and try again.",
  tooManyCells:
    "A sheet has too many cells. Delete sheets and empty rows that are not part of the form, and try again.",
  notFound: "No such file. Check path and name.",
  notReadable: "The file cannot be read. Check the permissions, and that it is no folder.",
  notWritable:
    "Cannot write there. Check that the folder exists, the permissions, and that Excel does not hold the file open.",
  templateMissing: "The program lacks its blank form {file}. Install it again, or copy its folder whole.",
  changedMeanwhile: "The file was changed by another program meanwhile; nothing was written. Close it and try again.",
  ...NOT_ASSESSABLE.en,
  foreignInPlace:
    "This file is no .xlsx and cannot be filled in place. Use --out OUT.xlsx: a new .xlsx is made from the blank form.",
  noPlace:
    "The blank form has no place for these schools (stage unknown, or no such table): {schools}. Nothing was written. Open the file in Excel or WPS, save it as .xlsx, and fill that.",
  noPlaceTable:
    "The blank form has no “{table}” (each province has its own), and the schools of this file stand in that table only, not in 学校基础数据: {schools}. Nothing was written. Open the file in Excel or WPS, save it as .xlsx, and fill that.",
  templateFull:
    "{table} has {needed} schools, the blank form has {room} rows only; nothing was written. Open the file in Excel or WPS, save it as .xlsx, and fill that.",
  unknownProvince: "No standard of “{name}” is known. Known are: {known}.",
  usage:
    "{problem}. Usage: balance check FILE.xlsx | balance fill FILE.xlsx --out OUT.xlsx | balance template --standard ID --out FORM.xlsx (balance --help lists all options)",
  internal:
    "The program failed, and nothing was written: {detail}. Try again; if it happens once more, send this sentence to your administrator.",
};

/** Why a file cannot be used, and what to do: one line each. The first ones are the codes of the file host. */
export const PROBLEMS: InBoth<Problems> = { zh, en };
