import { describe, expect, it } from 'vitest';
import { ConfigFault, readConfig } from '#platform/config.ts';

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
  } catch (problem) {
    if (problem instanceof ConfigFault) return problem.faults;
    throw problem;
  }
  return [];
}

describe('the settings', () => {
  it('are complete when nothing is given', () => {
    expect(readConfig({ PORT: '' })).toEqual({
      port: 8080,
      dataDir: './data',
      databaseUrl: undefined,
      baseUrl: 'http://localhost:8080',
      smtpUrl: undefined,
      mailFrom: 'bitim@localhost',
      mode: 'demo',
      keyFile: 'data/keys/installation.key',
      logLevel: 'info',
      clamavSocket: undefined,
      templatesDir: 'data/templates',
      nationalAnchorsDir: undefined,
      ncanodeUrl: undefined,
      sigexUrl: undefined,
      trustProxy: false,
    });
  });

  it('name all their faults at once and no value', () => {
    const faults = faultsOf({ PORT: '99999', DATABASE_URL: 'mysql://secret@x', LOG_LEVEL: 'loud', BITIM_MODE: 'production' });
    expect(faults.map((fault) => fault.split(' ')[0]).sort()).toEqual(['BASE_URL', 'DATABASE_URL', 'LOG_LEVEL', 'PORT']);
    expect(faults.join()).not.toContain('secret');
  });

  it('ask for https in production', () => {
    expect(faultsOf({ BITIM_MODE: 'production', BASE_URL: 'http://bitim.example' })).toHaveLength(1);
    expect(readConfig({ BITIM_MODE: 'production', BASE_URL: 'https://bitim.example/' }).baseUrl).toBe('https://bitim.example');
  });

  it('send documents to nobody in the clear', () => {
    expect(faultsOf({ SIGEX_URL: 'http://sign.example' })).toHaveLength(1);
    expect(readConfig({ SIGEX_URL: 'https://sign.example/' }).sigexUrl).toBe('https://sign.example');
    expect(readConfig({ SIGEX_URL: 'http://127.0.0.1:9' }).sigexUrl).toBe('http://127.0.0.1:9');
  });

  it.each([
    ['true', true],
    ['false', false],
    ['2', 2],
    ['10.0.0.0/8', '10.0.0.0/8'],
  ])('read TRUST_PROXY %s', (text, expected) => {
    expect(readConfig({ TRUST_PROXY: text }).trustProxy).toBe(expected);
  });
});
