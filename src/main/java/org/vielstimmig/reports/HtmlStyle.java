package org.vielstimmig.reports;

/// How an HTML document looks on screen and on paper.
final class HtmlStyle {

    private HtmlStyle() {}

    static String css(boolean wide) {
        return CSS.replace("@size", wide ? "A4 landscape" : "A4").replace("@width", wide ? "62rem" : "46rem");
    }

    private static final String CSS = """
        @page{size:@size;margin:23mm}
        *{box-sizing:border-box}
        body{font:15px/1.5 Inter,"Segoe UI",Calibri,"Helvetica Neue",Arial,sans-serif;color:#1f2328;background:#fff;
          max-width:@width;margin:2rem auto;padding:0 1.2rem;overflow-wrap:break-word}
        h1,h2,h3,h4{line-height:1.25;break-after:avoid;margin:1.8em 0 .5em}
        h1.title{font-size:2rem;border-bottom:2px solid #2a5d84;padding-bottom:.4rem;margin:0 0 1rem}
        h2{font-size:1.35rem}h3{font-size:1.12rem}h4{font-size:1rem}
        p{margin:0 0 .6em}
        .cover{padding-top:12vh;margin-bottom:3rem}
        .subtitle{font-size:1.25rem;color:#2a5d84}.note,.small,.facts{color:#5b6169}.small,.facts{font-size:.88rem}
        .lead{font-size:1.12rem}.closing{text-align:center;font-weight:600;font-size:1.1rem;margin:2.5rem 0}
        .toc{margin:0 0 .2em}.toc1{font-weight:600;margin-top:.5em}.toc2{margin-inline-start:1.2rem}
        .toc3{margin-inline-start:2.4rem;color:#5b6169}
        a{color:inherit;text-decoration:none}a:hover{color:#2a5d84;text-decoration:underline}
        .facet{font-weight:600}
        dl{margin:.6em 0 1em}dl div{display:grid;grid-template-columns:9.5rem 1fr;gap:1rem;margin-bottom:.45em}
        dt{color:#5b6169;font-size:.88rem;padding-top:.08rem}dd{margin:0}
        figure{margin:1em 0;padding-inline-start:1rem;border-inline-start:2px solid #d3cfc7;break-inside:avoid}
        blockquote,td.quote{font-family:"Source Serif 4",Cambria,Georgia,"Noto Serif",serif;font-style:italic}
        blockquote{margin:0}figcaption{color:#5b6169;font-size:.85rem;margin-top:.2em}
        table{border-collapse:collapse;width:100%;margin:1em 0;font-size:.92rem}
        thead{display:table-header-group}tr{break-inside:avoid}
        th,td{text-align:start;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid #d3cfc7}
        thead th{color:#5b6169;font-size:.85rem;border-bottom-color:#5b6169}
        td.number,th.number{text-align:end;font-variant-numeric:tabular-nums}
        caption{text-align:start;font-weight:600;padding-bottom:.4rem}
        aside{background:#f3f1ed;border-radius:6px;padding:.9rem 1.1rem;margin:1.2em 0;break-inside:avoid}
        .box{font-weight:600}
        .question{margin:1.6em 0;break-inside:avoid}
        .asked{font-weight:600;padding-inline-start:2rem;position:relative;margin-bottom:.2em;min-height:1.4em}
        .asked .number{position:absolute;inset-inline-start:0}
        .instruction{font-style:italic;color:#5b6169;font-size:.9rem;padding-inline-start:2rem}
        .question ul{list-style:none;margin:.4em 0;padding-inline-start:2rem}
        .question li{display:flex;gap:.6rem;margin-bottom:.25em}li.apart{margin-top:.7em}
        .fill{flex:1;border-bottom:1px solid #5b6169}
        .line{border-bottom:1px solid #d3cfc7;height:2rem;margin-inline-start:2rem}
        .grid tbody th{font-weight:400;width:42%}.point{text-align:center;vertical-align:middle}
        .grid thead .point{vertical-align:bottom}.apart.point{border-inline-start:2px solid #5b6169}
        .break{break-after:page}
        @media print{body{margin:0;padding:0;max-width:none;font-size:10.5pt}.cover,nav{break-after:page}
          .cover{padding-top:60mm}}
        """;
}
