import { settingOf } from "office-host/host";
import { barsOf, shows, type ChartData } from "./chart-data";
import { fontFamily, pixels } from "./measure";

interface Props {
  readonly data: ChartData;
  readonly place: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}

const inset = 10;

/** A chart over its cells, as simply as it can be told: bars of the values that stand in the cells now, title and legend. */
export function Chart({ data, place }: Props) {
  const { chart, series } = data;
  const { width, height } = place;
  const font = {
    fontFamily: fontFamily(settingOf(chart, "font.name", "Calibri")),
    fill: settingOf(chart, "font.color", "#333333"),
  };
  const [size, titleSize] = [pixels(settingOf(chart, "font.size", 9)), pixels(settingOf(chart, "title.font.size", 10))];
  const hasTitle = chart.title !== "" && shows(chart, "title");
  const hasLegend = series.length > 0 && shows(chart, "legend");
  const titleLines = hasTitle ? linesOf(chart.title, (width - 2 * inset) / (titleSize * 0.52)) : [];
  const top = inset + titleLines.length * titleSize * 1.3;
  const plot = { top, height: height - top - inset - (hasLegend ? size * 2 : 0) };
  return (
    <svg
      className="chart"
      role="img"
      aria-label={[chart.title, chart.altText ?? ""].join(" ").trim()}
      style={place}
      viewBox={`0 0 ${width} ${height}`}
      fontSize={size}
    >
      <rect width={width} height={height} fill="#FFFFFF" stroke="#D3DAE3" />
      {titleLines.map((line, index) => (
        <text
          key={line}
          x={width / 2}
          y={inset + titleSize * (0.9 + index * 1.3)}
          textAnchor="middle"
          fontSize={titleSize}
          fontWeight={settingOf(chart, "title.font.bold", false) ? 700 : 400}
          style={{ ...font, fill: settingOf(chart, "title.font.color", font.fill) }}
        >
          {line}
        </text>
      ))}
      {chart.type !== "Other" && <Bars data={data} width={width} plot={plot} size={size} font={font} />}
      {hasLegend && <Legend data={data} width={width} y={height - inset - size * 0.4} size={size} font={font} />}
    </svg>
  );
}

/** Words on as many lines as it takes. */
function linesOf(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

interface PartProps {
  readonly data: ChartData;
  readonly width: number;
  readonly size: number;
  readonly font: { readonly fontFamily: string; readonly fill: string };
}

/** Lying bars, read from the top where the chart says so; columns stand from the left. */
function Bars({
  data,
  width,
  plot,
  size,
  font,
}: PartProps & { readonly plot: { readonly top: number; readonly height: number } }) {
  const { chart, labels, series } = data;
  const { bars, end } = barsOf(data);
  const isStanding = chart.type === "ColumnClustered";
  const isReversed = settingOf(chart, "categoryAxis.reversePlotOrder", false);
  const hasValues = settingOf(chart, "dataLabels.showValue", false);
  const hasAxis = shows(chart, "valueAxis");
  const count = Math.max(1, ...bars.map(({ label }) => label + 1));
  const widest = Math.min(width * 0.4, Math.max(0, ...labels.map((label) => label.length)) * size * 0.5);
  const axisRoom = hasAxis ? size * 1.6 : 0;
  const [left, right] = [
    inset + (isStanding ? 0 : widest + 6),
    width - inset - (isStanding ? 0 : hasValues ? size * 5 : size),
  ];
  const [top, bottom] = isStanding
    ? [plot.top + size * 1.2, plot.top + plot.height - size * 1.5]
    : [plot.top + axisRoom, plot.top + plot.height];
  const [along, across] = isStanding ? [bottom - top, right - left] : [right - left, bottom - top];
  const step = across / count;
  const thick = step / (1 + (chart.series[0]?.gapWidth ?? 150) / 100);
  const lineOf = (label: number): number => (isReversed || isStanding ? label : count - 1 - label);
  return (
    <g style={font}>
      {bars.map(({ label, series: at, from, to, lane, lanes }) => {
        const start = lineOf(label) * step + (step - thick) / 2 + (lane * thick) / lanes;
        const box = isStanding
          ? { x: left + start, y: bottom - to * along, width: thick / lanes, height: (to - from) * along }
          : { x: left + from * along, y: top + start, width: (to - from) * along, height: thick / lanes };
        const text = {
          x: box.x + (isStanding ? box.width / 2 : box.width + 4),
          y: isStanding ? box.y - 3 : box.y + box.height / 2 + size * 0.35,
        };
        return (
          <g key={`${label} ${at}`}>
            <rect {...box} fill={series[at]?.color} />
            {hasValues && (
              <text {...text} textAnchor={isStanding ? "middle" : "start"}>
                {series[at]?.texts[label]}
              </text>
            )}
          </g>
        );
      })}
      {labels.slice(0, count).map((label, index) => (
        <text
          key={index}
          x={isStanding ? left + (index + 0.5) * step : left - 6}
          y={isStanding ? bottom + size * 1.1 : top + (lineOf(index) + 0.5) * step + size * 0.35}
          textAnchor={isStanding ? "middle" : "end"}
        >
          {label}
        </text>
      ))}
      {hasAxis &&
        !isStanding &&
        [0, 0.5, 1].map((share) => (
          <text
            key={share}
            x={left + share * along}
            y={plot.top + size}
            textAnchor={share === 0 ? "start" : share === 1 ? "end" : "middle"}
          >
            {(share * end).toLocaleString("sv-SE")}
          </text>
        ))}
    </g>
  );
}

function Legend({ data: { series }, width, y, size, font }: PartProps & { readonly y: number }) {
  const widths = series.map(({ name }) => name.length * size * 0.55 + size * 2.4);
  const whole = widths.reduce((sum, one) => sum + one, 0);
  return (
    <g style={font}>
      {series.map(({ name, color }, index) => {
        const x = (width - whole) / 2 + widths.slice(0, index).reduce((sum, one) => sum + one, 0);
        return (
          <g key={name}>
            <rect x={x} y={y - size * 0.7} width={size * 0.8} height={size * 0.8} fill={color} />
            <text x={x + size * 1.2} y={y}>
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}
