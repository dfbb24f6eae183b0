/** Every part of the public contract, so that `chiso-board::part(value)` reaches the widgets inside. */
const parts = [
  'container heading place value unit qualifier delta verdict target foot period source footnote summary sparkline',
  'track bar target-marker pace-marker chart legend tooltip toolbar menu button table row row-highlight cell message updated',
  'description verdict-met verdict-behind verdict-missed delta-better delta-worse delta-same bar-highlight',
  'message-empty message-error message-stale',
].join(' ');

export const exportedParts = parts.replaceAll(' ', ', ');
