/** Where other people report outages. They learn the host, so they are opened by a click only. */
export function detectorLinks(host: string): Array<{ name: string; url: string }> {
  const encoded = encodeURIComponent(host);
  return [
    { name: 'Downdetector', url: `https://downdetector.com/search/?q=${encoded}` },
    { name: 'Is It Down Right Now?', url: `https://www.isitdownrightnow.com/${encoded}.html` },
    { name: 'Down for Everyone or Just Me', url: `https://downforeveryoneorjustme.com/${encoded}` },
  ];
}
