/**
 * One page that shows all pictures: a row a page and language, a column a width and theme.
 * @param {ReturnType<typeof import('./screen-plan.mjs').planScreens>} shots
 */
export function screenIndex(shots) {
  const titles = [...new Set(shots.map(titleOf))]
  const body = titles.map((title) => {
    const row = shots.filter((shot) => titleOf(shot) === title)
    return `<h2>${title}</h2>\n<p>${row.map(picture).join('')}</p>`
  })
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Screens</title>
<style>
  body { font: 14px/1.5 system-ui, sans-serif; margin: 2rem; background: #eee; color: #222 }
  p { display: flex; gap: 1rem; align-items: start; overflow-x: auto }
  img { border: 1px solid #bbb; max-height: 480px }
</style>
<h1>Screens</h1>
${body.join('\n')}
</html>
`
}

const titleOf = ({ name, locale }) => `${name} · ${locale}`

const picture = ({ file, width, theme }) =>
  `<a href="${file}"><img src="${file}" alt="${width} px, ${theme}" title="${width} px, ${theme}" loading="lazy"></a>`
