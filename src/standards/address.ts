/** Pages that several facts rest on. */
export const ADDRESS = {
  hebei2017: "https://m.zixin.com.cn/doc/2278587.html",
  jiulongpo:
    "https://cqjlp.gov.cn/bmjz/qzfbm_97119/qjw_97713/zwgk_97124/gkml/jczwgk/ywjy/jydd/jhfz/202409/t20240925_13656982.html",
  press2017: "https://www.fudaoke.com/exam/3242393.html",
  pressVetoes: "http://www.jizihe.com/page/2017/0725/2096106.shtml",
  henan2014: "https://5er.cn/read/571252.html",
  henan2022: "http://hunan.baitongwang.com/qinziyou/2023/0329/324.html",
  anhui: "http://www.chinagangtao.com/news49920",
  jiujiang: "https://www.jjq.gov.cn/openness/grassroots/6603441/38916753.html",
  workedExample: "https://m.777doc.com/doc-2019910.html",
  tablesAnhui: "https://max.book118.com/html/2015/0816/23463879.shtm",
  tablesChongqing: "https://renrendoc.com/paper/214415052.html",
  tablesJilin: "https://m.wenke99.com/p-504402.html",
  form2012Notes: "https://www.xiaomilidoc.com/p-11662321.html",
  form2012NotesCopy: "https://www.diyifanwen.net/c70jwe3h2qa6bod04q39t7z7sh75lu600ocn_4.html",
  split2015: "https://www.dyhzdl.cn/k/doc/da4bfb8403d8ce2f0166234d.html",
  feedbackGuangxi: "http://chuzhong.ljyz.com.cn/news/HTML_M/202307/2870.html",
  governmentWork: "http://fz.peoplezixun.cn/jy/2022/0507/12446.html",
} as const;
