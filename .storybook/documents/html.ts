/** A piece of an old page. */
export const html = `
<h2>Who pays</h2>
The line is run by the port.<br><br>A single crossing costs <b>2.40</b>.
<blockquote>People kept asking when it would stop. <cite>Inés Prado</cite></blockquote>
<table border=1><caption>Crossings by boat</caption><tr><th>Year<th>Passengers<tr><td>1960<td>1,200,000</table>
<p lang="fr">Le bac <i>est</i> revenu.</p>
<p onclick="alert(1)">Boats leave <a href="javascript:alert(1)">on the hour</a>.</p>
<object data="tide.swf">High water at 6.12</object>
`;
