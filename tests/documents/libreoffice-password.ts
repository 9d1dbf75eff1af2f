import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** No option of the command line gives a password for what is opened, so a macro in a profile of its own does. */
const MACRO = `Sub ReadWith(source As String, password As String, target As String)
  On Error GoTo Ended
  Dim asked(1) As New com.sun.star.beans.PropertyValue
  asked(0).Name = "Hidden"
  asked(0).Value = True
  asked(1).Name = "Password"
  asked(1).Value = password
  Dim paper
  paper = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, asked())
  Dim how(0) As New com.sun.star.beans.PropertyValue
  how(0).Name = "FilterName"
  how(0).Value = "Text"
  paper.storeToURL(ConvertToURL(target), how())
  paper.close(True)
Ended:
End Sub
`;
const MODULE = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
${MACRO.replaceAll('"', '&quot;')}</script:module>
`;
const LIBRARY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Module1"/>
</library:library>
`;

export const libreOffice: boolean = await run('soffice', ['--version']).then(() => true, () => false);

/** The text LibreOffice finds in a document it opens with a password, or undefined where it does not open it. `folder` is scratch; paths and password hold no comma. */
export async function readInLibreOffice(folder: string, source: string, password: string): Promise<string | undefined> {
  const profile = join(folder, 'profile');
  const call = (...rest: string[]) => run('soffice', ['--headless', '--norestore', `-env:UserInstallation=${pathToFileURL(profile).href}`, ...rest], { timeout: 60_000 });
  if (!existsSync(profile)) {
    // A profile is filled at its first start, which would take no macro yet.
    await call('--terminate_after_init');
    const standard = join(profile, 'user/basic/Standard');
    await mkdir(standard, { recursive: true });
    await writeFile(join(standard, 'Module1.xba'), MODULE);
    await writeFile(join(standard, 'script.xlb'), LIBRARY);
  }
  const target = join(folder, `read-${password}.txt`);
  await call(`macro:///Standard.Module1.ReadWith(${source},${password},${target})`);
  return existsSync(target) ? (await readFile(target, 'utf8')).replace(/^\uFEFF/, '') : undefined;
}
