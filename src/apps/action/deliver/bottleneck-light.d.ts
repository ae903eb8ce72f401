/** The part of bottleneck without its clustering, which is the one that Octokit's plugins load. It has no types of its own. */
declare module 'bottleneck/light.js' {
  import Bottleneck from 'bottleneck';

  export default Bottleneck;
}
