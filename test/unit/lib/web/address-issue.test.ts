import { describe, expect, test } from 'vitest';
import { findAddressIssue, isPublicIp } from '#lib/web/address-issue.ts';

describe('an address of the public web is accepted:', () => {
  test.each([
    'https://news.example/a?b=c#d',
    'http://holm.example.org:8080/',
    'HTTPS://News.Example/',
    'https://müller.de/',
    'https://xn--mller-kva.de/',
    'https://президент.рф/',
    'https://例え.jp/',
    'https://93.184.215.14/',
    'https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/',
    'https://web.archive.org/web/2020/https://user@news.example/',
    "https://news.example/it's/K%C3%B6ln_(a)!$*+,;=:@~",
  ])('%s', (address) => {
    expect(findAddressIssue(address)).toBeUndefined();
  });
});

describe('an address is refused, with the reason:', () => {
  test.each([
    ['ftp://news.example/', 'does not begin with https://'],
    ['javascript:alert(1)', 'does not begin with https://'],
    ['https://news.example/a|b', 'contains “|”, which no address can'],
    ['https://news.example/%zz', 'contains “%”, which no address can'],
    ['https://news.example/%0d%0a', 'contains “%0d”, which no address can'],
    ['https://news..example/', 'a part of it is empty'],
    ['https://-news.example/', 'begins or ends with a hyphen'],
    ['https://news.example:0/', 'no number behind the colon of its host'],
    ['https:news.example', 'does not begin with https://'],
    ['https:\\\\news.example', 'does not begin with https://'],
    ['https:///news.example', 'does not begin with https://'],
    ['https://news.example\\@evil.example/', 'does not begin with https://'],
    ['https://nia:secret@news.example/', 'has a user name in front of its host, which is news.example'],
    ['https://news.example@evil.net/', 'has a user name in front of its host, which is evil.net'],
    ['https://@news.example/', 'has a user name in front of its host'],
    ['https://news\u200b.example/', 'invisible character U+200B'],
    ['https://news.example/\u00ad', 'invisible character U+00AD'],
    ['https://news.example/\t', 'invisible character U+0009'],
    ['https://localhost/', 'is not public: it has no full stop'],
    ['https://intranet/', 'is not public: it has no full stop'],
    ['https://news.example./', 'ends with a full stop'],
    ['https://printer.local/', 'names that end in .local lead nowhere'],
    ['https://metadata.google.internal/', 'names that end in .internal lead nowhere'],
    ['https://a.test/', 'names that end in .test lead nowhere'],
    ['https://router.home.arpa/', 'names that end in .arpa lead nowhere'],
    ['https://127.0.0.1/', '127.0.0.1 is not public (it is the machine of the reader)'],
    ['https://0x7f.1/', '0x7f.1, which is 127.0.0.1, is not public'],
    ['https://0177.0.0.1/', '0177.0.0.1, which is 127.0.0.1, is not public'],
    ['https://2130706433/', '2130706433, which is 127.0.0.1, is not public'],
    ['https://１２７.0.0.1/', 'which is 127.0.0.1, is not public'],
    ['https://0.0.0.0/', 'is not public'],
    ['https://10.1.2.3/', 'it is in a private network'],
    ['https://172.16.0.1/', 'it is in a private network'],
    ['https://192.168.1.1/', 'it is in a private network'],
    ['https://100.100.100.200/', 'it is inside the network of a provider'],
    ['https://169.254.169.254/latest/', 'it is on the same network as the reader'],
    ['https://192.0.2.1/', 'it is reserved'],
    ['https://255.255.255.255/', 'it is reserved'],
    ['https://[::1]/', 'it is the machine of the reader'],
    ['https://[::]/', 'it is reserved'],
    ['https://[::ffff:10.0.0.1]/', 'it is in a private network'],
    ['https://[fd00:ec2::254]/', 'it is in a private network'],
    ['https://[fe80::1]/', 'it is on the same network as the reader'],
    ['https://[64:ff9b::7f00:1]/', 'it is reserved'],
    ['https://1572394766/', 'the host 1572394766 is 93.184.215.14, and must be written so'],
    ['https://nеws.example/', 'the host “nеws.example” is really xn--nws-rdd.example: it mixes Latin (n) with Cyrillic (е)'],
    ['https://xn--nws-rdd.example/', 'it mixes Latin (n) with Cyrillic (е)'],
    ['https://арр.com/', 'all its letters are Cyrillic, but look Latin'],
    ['https://ｎｅｗｓ.example/', 'the host “ｎｅｗｓ.example” is really news.example, and must be written so'],
    ['https://n%65ws.example/', 'is really news.example, and must be written so'],
    ['https://news。example/', 'is really news.example, and must be written so'],
  ])('%s', (address, reason) => {
    expect(findAddressIssue(address)).toContain(reason);
  });
});

test('the site itself may be on this machine, for a trial', () => {
  for (const address of ['http://localhost:4321', 'http://127.0.0.1/', 'http://[::1]/'])
    expect(findAddressIssue(address, { mayBeLocal: true })).toBeUndefined();
  expect(findAddressIssue('http://10.0.0.1/', { mayBeLocal: true })).toContain('private network');
});

test('addresses of the Internet protocol are public or not', () => {
  expect(['93.184.215.14', '127.0.0.1', 'fe80::1%eth0', '::ffff:93.184.215.14', 'nonsense'].map(isPublicIp)).toEqual([
    true,
    false,
    false,
    true,
    false,
  ]);
});
