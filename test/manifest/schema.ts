/**
 * The part of the add-in-only manifest's schema that a task pane for Excel uses, as data. Sources:
 * OfficeAppManifestV1_1.xsd, TaskPaneAppVersionOverridesV1_0.xsd and OfficeAppBasicTypesV1_0.xsd as published by
 * Microsoft with the documentation of Office Add-ins.
 */

/** Kind of resource that an element points at with `resid`. */
export type ResourceKind = 'Image' | 'Url' | 'ShortString' | 'LongString';

export interface ElementRule {
  /** Children in the order of the schema; `?` may be missing, `+` one or more, `*` any number. */
  readonly children?: readonly string[];
  readonly attributes?: readonly string[];
  readonly resource?: ResourceKind;
  /** What the text must look like; without it there is none. */
  readonly text?: RegExp;
  /** Most characters of `DefaultValue`, and of `Value` in the overrides. */
  readonly limit?: number;
}

const SHORT = 125;
const LONG = 250;
const URL_LENGTH = 2048;
const localised = { children: ['Override*'], attributes: ['DefaultValue'] } as const;
const resource = { children: ['bt:Override*'], attributes: ['id', 'DefaultValue'] } as const;
const OVERRIDE: ElementRule = { attributes: ['Locale', 'Value'] };

/** By the path from the root; `bt:` is the namespace of the basic types. */
export const SCHEMA: Readonly<Record<string, ElementRule>> = {
  OfficeApp: {
    attributes: ['xsi:type'],
    children: [
      'Id',
      'AlternateId?',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl?',
      'HighResolutionIconUrl?',
      'SupportUrl?',
      'AppDomains?',
      'Hosts?',
      'Requirements?',
      'DefaultSettings',
      'Permissions?',
      'Dictionary?',
      'VersionOverrides?',
      'ExtendedOverrides?',
    ],
  },
  'OfficeApp/Id': { text: /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/ },
  // Microsoft's validator wants at least 1.0.
  'OfficeApp/Version': { text: /^[1-9]\d{0,4}(\.\d{1,5}){3}$/ },
  'OfficeApp/ProviderName': { text: /^.{1,125}$/u },
  'OfficeApp/DefaultLocale': { text: /^ja-JP$/ },
  'OfficeApp/DisplayName': { ...localised, limit: SHORT },
  'OfficeApp/Description': { ...localised, limit: LONG },
  'OfficeApp/IconUrl': { ...localised, limit: URL_LENGTH },
  'OfficeApp/HighResolutionIconUrl': { ...localised, limit: URL_LENGTH },
  'OfficeApp/SupportUrl': { ...localised, limit: URL_LENGTH },
  'OfficeApp/Hosts': { children: ['Host+'] },
  'OfficeApp/Hosts/Host': { attributes: ['Name'] },
  'OfficeApp/Requirements': { children: ['Sets?', 'Methods?'] },
  'OfficeApp/Requirements/Sets': { attributes: ['DefaultMinVersion'], children: ['Set+'] },
  'OfficeApp/Requirements/Sets/Set': { attributes: ['Name', 'MinVersion'] },
  'OfficeApp/DefaultSettings': { children: ['SourceLocation'] },
  'OfficeApp/DefaultSettings/SourceLocation': { ...localised, limit: URL_LENGTH },
  'OfficeApp/Permissions': { text: /^ReadWriteDocument$/ },
  ...overrides('OfficeApp/VersionOverrides'),
};

function overrides(root: string): Record<string, ElementRule> {
  const form = `${root}/Hosts/Host/DesktopFormFactor`;
  const tab = `${form}/ExtensionPoint/OfficeTab`;
  const control = `${tab}/Group/Control`;
  const lists = `${root}/Resources`;
  return {
    [root]: {
      attributes: ['xsi:type'],
      children: [
        'Description?',
        'Requirements?',
        'Hosts?',
        'Resources?',
        'WebApplicationInfo?',
        'EquivalentAddins?',
      ],
    },
    [`${root}/Hosts`]: { children: ['Host+'] },
    [`${root}/Hosts/Host`]: { attributes: ['xsi:type'], children: ['AllFormFactors?', 'DesktopFormFactor?'] },
    [form]: { children: ['GetStarted?', 'FunctionFile?', 'ExtensionPoint+'] },
    [`${form}/GetStarted`]: { children: ['Title', 'Description', 'LearnMoreUrl'] },
    [`${form}/GetStarted/Title`]: { resource: 'ShortString' },
    [`${form}/GetStarted/Description`]: { resource: 'LongString' },
    [`${form}/GetStarted/LearnMoreUrl`]: { resource: 'Url' },
    [`${form}/ExtensionPoint`]: { attributes: ['xsi:type'], children: ['OfficeTab*', 'CustomTab*'] },
    [tab]: { attributes: ['id'], children: ['Group+'] },
    [`${tab}/Group`]: { attributes: ['id'], children: ['Label', 'Icon', 'Control+'] },
    [`${tab}/Group/Label`]: { resource: 'ShortString' },
    [`${tab}/Group/Icon`]: { children: ['bt:Image+'] },
    [`${tab}/Group/Icon/bt:Image`]: { attributes: ['size'], resource: 'Image' },
    [control]: { attributes: ['xsi:type', 'id'], children: ['Label', 'Supertip', 'Icon', 'Action'] },
    [`${control}/Label`]: { resource: 'ShortString' },
    [`${control}/Supertip`]: { children: ['Title', 'Description'] },
    [`${control}/Supertip/Title`]: { resource: 'ShortString' },
    [`${control}/Supertip/Description`]: { resource: 'LongString' },
    [`${control}/Icon`]: { children: ['bt:Image+'] },
    [`${control}/Icon/bt:Image`]: { attributes: ['size'], resource: 'Image' },
    [`${control}/Action`]: {
      attributes: ['xsi:type'],
      children: ['TaskpaneId?', 'SourceLocation', 'Title?'],
    },
    [`${control}/Action/TaskpaneId`]: { text: /^.{1,125}$/u },
    [`${control}/Action/SourceLocation`]: { resource: 'Url' },
    [`${control}/Action/Title`]: { resource: 'ShortString' },
    [lists]: { children: ['bt:Images?', 'bt:Urls?', 'bt:ShortStrings?', 'bt:LongStrings?'] },
    [`${lists}/bt:Images`]: { children: ['bt:Image+'] },
    [`${lists}/bt:Images/bt:Image`]: { ...resource, limit: URL_LENGTH },
    [`${lists}/bt:Urls`]: { children: ['bt:Url+'] },
    [`${lists}/bt:Urls/bt:Url`]: { ...resource, limit: URL_LENGTH },
    [`${lists}/bt:ShortStrings`]: { children: ['bt:String+'] },
    [`${lists}/bt:ShortStrings/bt:String`]: { ...resource, limit: SHORT },
    [`${lists}/bt:LongStrings`]: { children: ['bt:String+'] },
    [`${lists}/bt:LongStrings/bt:String`]: { ...resource, limit: LONG },
  };
}

/** The rule of an element; those of overrides are the same everywhere. */
export function ruleOf(path: string): ElementRule | undefined {
  return /\/(bt:)?Override$/.test(path) ? OVERRIDE : SCHEMA[path];
}

/** Most characters of an id that `resid` refers to. */
export const MAX_RESOURCE_ID = 32;
export const MANDATORY_ICON_SIZES = [16, 32, 80];
export const OPTIONAL_ICON_SIZES = [20, 24, 40, 48, 64];
