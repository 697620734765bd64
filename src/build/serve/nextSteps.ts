/**
 * What to do in Excel once the add-in is served: the steps of docs/deployment.md, short.
 *
 * @param base     address of the folder that is served
 * @param manifest path of the manifest that Excel is given
 */
export function nextSteps(base: string, manifest: string): string {
  return `均衡 Balance: ${base}
清单 Manifest: ${manifest}

在 Excel 里载入 In Excel:
  Windows  共享清单所在的文件夹；文件 → 选项 → 信任中心 → 受信任的加载项目录，填共享路径，勾选“显示在菜单中”；重开 Excel，开始 → 加载项 → 共享文件夹
           Share the manifest's folder; File → Options → Trust Center → Trusted Add-in Catalogs, tick Show in Menu; reopen Excel, Home → Add-ins → Shared folder
  Mac      把清单复制到 Copy the manifest to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/，重开 Excel reopen Excel
  Web      开始 → 加载项 → 更多加载项 → 我的加载项 → 上传 Home → Add-ins → More add-ins → My add-ins → Upload

按 Ctrl+C 结束。Press Ctrl+C to stop.`;
}
