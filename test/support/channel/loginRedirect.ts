/**
 * Loaded before the bot: sends its requests for tokens to the issuer of a test. MSAL insists on
 * https and on the login hosts that it knows, so no setting can lead it there.
 */
import http from 'node:http';
import https from 'node:https';

const request = https.request.bind(https);
const port = Number(process.env.TEST_LOGIN_PORT);

https.request = ((options: https.RequestOptions, ...rest: []) =>
  options.hostname === 'login.microsoftonline.com'
    ? http.request({
        ...options,
        protocol: 'http:',
        host: '127.0.0.1',
        hostname: '127.0.0.1',
        port,
        agent: undefined,
      })
    : request(options, ...rest)) as typeof https.request;
