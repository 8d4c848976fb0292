// Written by `npm run generate` from openapi/openapi.yaml. Do not edit.

var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// package:ajv-formats/dist/formats.js
var require_formats = __commonJS({
  "package:ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date2, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(true), compareTime),
      "date-time": fmtDef(getDateTime(true), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri: uri2,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: true,
      // unchecked string payload
      binary: true
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear2(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date2(str) {
      const matches = DATE.exec(str);
      if (!matches)
        return false;
      const year = +matches[1];
      const month = +matches[2];
      const day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear2(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (!(d1 && d2))
        return void 0;
      if (d1 > d2)
        return 1;
      if (d1 < d2)
        return -1;
      return 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
          return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return false;
        if (hr <= 23 && min <= 59 && sec < 60)
          return true;
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return void 0;
      const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
      const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (!(t1 && t2))
        return void 0;
      return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return void 0;
      const a1 = TIME.exec(t1);
      const a2 = TIME.exec(t2);
      if (!(a1 && a2))
        return void 0;
      t1 = a1[1] + a1[2] + a1[3];
      t2 = a2[1] + a2[2] + a2[3];
      if (t1 > t2)
        return 1;
      if (t1 < t2)
        return -1;
      return 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      const time = getTime(strictTimeZone);
      return function date_time(str) {
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date2(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const d1 = new Date(dt1).valueOf();
      const d2 = new Date(dt2).valueOf();
      if (!(d1 && d2))
        return void 0;
      return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
      const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
      const res = compareDate(d1, d2);
      if (res === void 0)
        return void 0;
      return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/;
    var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri2(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      BYTE.lastIndex = 0;
      return BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31);
    var MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return true;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return false;
      try {
        new RegExp(str);
        return true;
      } catch (e) {
        return false;
      }
    }
  }
});

// src/contract/compile/formats.ts
var import_formats = __toESM(require_formats(), 1);
var formats = {
  ...import_formats.fullFormats,
  "date-time": isDateTime,
  time: isTime,
  uri: (text) => ordinaryUri.test(text) || uri(text)
};
var clock = "(?:[01]\\d|2[0-3]):[0-5]\\d";
var date = "\\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)";
var leapDay = "\\d{4}-02-29";
var rest = `(?:\\.\\d+)?(?:[Zz]|[+-]${clock})`;
var usual = new RegExp(`^${date}[Tt]${clock}:[0-5]\\d${rest}$`);
var onLeapDay = new RegExp(`^${leapDay}[Tt]${clock}:[0-5]\\d${rest}$`);
var leapSecond = new RegExp(`^(?:${date}|${leapDay})[Tt]${clock}:60${rest}$`);
var usualTime = new RegExp(`^${clock}:[0-5]\\d${rest}$`);
var leapTime = new RegExp(`^${clock}:60${rest}$`);
function isDateTime(text) {
  if (usual.test(text)) return true;
  if (!onLeapDay.test(text) && !leapSecond.test(text)) return false;
  if (text.startsWith("02-29", 5) && !isLeapYear(Number(text.slice(0, 4)))) return false;
  if (!leapSecond.test(text)) return true;
  const next = nextMinute(text.slice(0, 10), text.slice(11));
  return next.getUTCDate() === 1 && isMidnight(next);
}
function isTime(text) {
  return usualTime.test(text) || leapTime.test(text) && isMidnight(nextMinute("2000-01-01", text));
}
function isLeapYear(year) {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
function nextMinute(day, time) {
  const offset = /[+-]\d\d:\d\d$/.exec(time)?.[0] ?? "Z";
  return new Date(Date.parse(`${day}T${time.slice(0, 5)}:00${offset}`) + 6e4);
}
function isMidnight(time) {
  return time.getUTCHours() === 0 && time.getUTCMinutes() === 0;
}
var ordinaryUri = /^https?:\/\/[A-Za-z0-9.-]+(?:\/[\w.~/-]*)?(?:\?[\w.~!$&'()*+,;=:@/?-]*(?:%[0-9A-Fa-f]{2}[\w.~!$&'()*+,;=:@/?-]*)*)?$/;
var uri = import_formats.fullFormats.uri;

// src/contract/drift.ts
var driftKeywords = /* @__PURE__ */ new Set(["additionalProperties", "optional", "x-open-enum"]);
function isDrift({ keyword }) {
  return driftKeywords.has(keyword);
}

// src/contract/pointer.ts
function toPointer(...parts) {
  return parts.map((part) => `/${part.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
function partsOf(pointer) {
  return pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function valueAt(body, pointer) {
  let value = body;
  for (const part of partsOf(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part))
      return void 0;
    value = value[part];
  }
  return value;
}
function withoutPositions(pointer) {
  return pointer.replace(/\/\d+(?=\/|$)/g, "/*");
}

// src/contract/compile/meantBranch.ts
function meantBranch(branches, value, at) {
  const fits = branches.map((errors) => fitOf(errors, value, at));
  const ranked = fits.map((fit) => ({ fit, contradictions: contradictionsOf(fit, fits) }));
  const [first] = ranked.sort(
    (one, other) => one.contradictions - other.contradictions || other.fit.known - one.fit.known || one.fit.each - other.fit.each || one.fit.unknown.size - other.fit.unknown.size
  );
  return first?.fit.errors ?? [];
}
function contradictionsOf(fit, fits) {
  let count = fit.violations;
  for (const place of fit.unknown) {
    if (fits.some((other) => other !== fit && has(other, place))) count += 1;
  }
  return count;
}
function has({ unknown, mistyped }, place) {
  if (unknown.has(place)) return false;
  for (let end = place.lastIndexOf("/"); end >= 0; end = place.lastIndexOf("/", end - 1)) {
    const owner = place.slice(0, end);
    if (unknown.has(owner) || mistyped.has(owner)) return false;
    if (end === 0) break;
  }
  return true;
}
function fitOf(errors, value, at) {
  const broken = /* @__PURE__ */ new Set();
  const missing = /* @__PURE__ */ new Map();
  const lacking = /* @__PURE__ */ new Map();
  const unknown = /* @__PURE__ */ new Set();
  const unknownIn = /* @__PURE__ */ new Map();
  const mistyped = /* @__PURE__ */ new Set();
  for (const { keyword, params, schemaPath, instancePath } of errors) {
    const place = instancePath.slice(at.length);
    if (params.additionalProperty !== void 0) {
      unknown.add(withoutPositions(place + toPointer(String(params.additionalProperty))));
      unknownIn.set(place, (unknownIn.get(place) ?? 0) + 1);
    } else if (keyword === "required") {
      gather(missing, schemaPath, String(params.missingProperty));
      gather(lacking, schemaPath, place);
    } else if (!isDrift({ keyword })) {
      broken.add(schemaPath);
      if (keyword === "type") mistyped.add(withoutPositions(place));
    }
  }
  const known = (place) => fieldsOf(valueAt(value, place)) - (unknownIn.get(place) ?? 0);
  let violations = broken.size;
  let each = broken.size;
  for (const [statement, names] of missing) {
    const begun = [...lacking.get(statement) ?? []].some((place) => known(place) > 0);
    violations += begun ? 1 : names.size;
    each += names.size;
  }
  return { errors, violations, each, unknown, mistyped, known: known("") };
}
function gather(sets, key, member) {
  const set = sets.get(key) ?? /* @__PURE__ */ new Set();
  sets.set(key, set.add(member));
}
function fieldsOf(value) {
  return typeof value === "object" && value !== null ? Object.keys(value).length : 0;
}

// virtual:requests
var PatchRequest = validate0;
var schema5 = { "type": "string", "description": "Encoding of the resulting image. Closed: a request may only carry values known to work.", "enum": ["jpeg", "png"] };
var pattern0 = new RegExp("^(?:[A-Za-z0-9_-]+|data:image/[A-Za-z0-9.+-]+;base64,[A-Za-z0-9+/]+={0,2})$", "u");
var pattern1 = new RegExp("^(?:#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})|[A-Za-z]+)$", "u");
var pattern2 = new RegExp("^(?:#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})|rgba?\\([0-9]{1,3}, ?[0-9]{1,3}, ?[0-9]{1,3}(?:, ?(?:0|1|0?\\.[0-9]+))?\\)|[A-Za-z]+)$", "u");
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.height === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/PatchCrop/required", keyword: "required", params: { missingProperty: "height" }, message: "must have required property 'height'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.left === void 0) {
      const err1 = { instancePath, schemaPath: "#/components/schemas/PatchCrop/required", keyword: "required", params: { missingProperty: "left" }, message: "must have required property 'left'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.top === void 0) {
      const err2 = { instancePath, schemaPath: "#/components/schemas/PatchCrop/required", keyword: "required", params: { missingProperty: "top" }, message: "must have required property 'top'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.width === void 0) {
      const err3 = { instancePath, schemaPath: "#/components/schemas/PatchCrop/required", keyword: "required", params: { missingProperty: "width" }, message: "must have required property 'width'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.height !== void 0) {
      let data0 = data.height;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        const err4 = { instancePath: instancePath + "/height", schemaPath: "#/components/schemas/PatchCrop/properties/height/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.left !== void 0) {
      let data1 = data.left;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err5 = { instancePath: instancePath + "/left", schemaPath: "#/components/schemas/PatchCrop/properties/left/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.top !== void 0) {
      let data2 = data.top;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        const err6 = { instancePath: instancePath + "/top", schemaPath: "#/components/schemas/PatchCrop/properties/top/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.width !== void 0) {
      let data3 = data.width;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        const err7 = { instancePath: instancePath + "/width", schemaPath: "#/components/schemas/PatchCrop/properties/width/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.backgroundColor !== void 0) {
      let data4 = data.backgroundColor;
      if (typeof data4 === "string") {
        if (!pattern2.test(data4)) {
          const err8 = { instancePath: instancePath + "/backgroundColor", schemaPath: "#/components/schemas/CropBackgroundColor/pattern", keyword: "pattern", params: { pattern: "^(?:#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})|rgba?\\([0-9]{1,3}, ?[0-9]{1,3}, ?[0-9]{1,3}(?:, ?(?:0|1|0?\\.[0-9]+))?\\)|[A-Za-z]+)$" }, message: 'must match pattern "^(?:#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})|rgba?\\([0-9]{1,3}, ?[0-9]{1,3}, ?[0-9]{1,3}(?:, ?(?:0|1|0?\\.[0-9]+))?\\)|[A-Za-z]+)$"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/backgroundColor", schemaPath: "#/components/schemas/CropBackgroundColor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/components/schemas/PatchCrop/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate1.errors = vErrors;
  return errors === 0;
}
validate1.evaluated = { "props": { "height": true, "left": true, "top": true, "width": true, "backgroundColor": true }, "dynamicProps": false, "dynamicItems": false };
var schema8 = { "type": "string", "description": "Whether the patch replaces the pixels under it (`override`) or removes them (`erase`). Closed: a request may only carry values known to work.", "enum": ["erase", "override"] };
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate3.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.image === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/PatchOverlay/required", keyword: "required", params: { missingProperty: "image" }, message: "must have required property 'image'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.mode === void 0) {
      const err1 = { instancePath, schemaPath: "#/components/schemas/PatchOverlay/required", keyword: "required", params: { missingProperty: "mode" }, message: "must have required property 'mode'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.image !== void 0) {
      let data0 = data.image;
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          const err2 = { instancePath: instancePath + "/image", schemaPath: "#/components/schemas/ImageReference/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9_-]+|data:image/[A-Za-z0-9.+-]+;base64,[A-Za-z0-9+/]+={0,2})$" }, message: 'must match pattern "^(?:[A-Za-z0-9_-]+|data:image/[A-Za-z0-9.+-]+;base64,[A-Za-z0-9+/]+={0,2})$"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/image", schemaPath: "#/components/schemas/ImageReference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.mode !== void 0) {
      let data1 = data.mode;
      if (typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/mode", schemaPath: "#/components/schemas/PatchMode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data1 === "erase" || data1 === "override")) {
        const err5 = { instancePath: instancePath + "/mode", schemaPath: "#/components/schemas/PatchMode/enum", keyword: "enum", params: { allowedValues: schema8.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/components/schemas/PatchOverlay/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate3.errors = vErrors;
  return errors === 0;
}
validate3.evaluated = { "props": { "image": true, "mode": true }, "dynamicProps": false, "dynamicItems": false };
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.backgroundColor === void 0 && (missing0 = "backgroundColor") || data.format === void 0 && (missing0 = "format")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.backgroundColor !== void 0) {
        let data0 = data.backgroundColor;
        const _errs3 = errors;
        if (typeof data0 !== "string") {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if ("transparent" !== data0) {
          const err2 = {};
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        var valid1 = _errs3 === errors;
      } else {
        var valid1 = true;
      }
      if (valid1) {
        if (data.format !== void 0) {
          let data1 = data.format;
          const _errs5 = errors;
          if (typeof data1 !== "string") {
            const err3 = {};
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if ("jpeg" !== data1) {
            const err4 = {};
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          var valid1 = _errs5 === errors;
        } else {
          var valid1 = true;
        }
      }
    }
  }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err5 = { instancePath, schemaPath: "#/components/schemas/PatchRequest/not", keyword: "not", params: {}, message: "must NOT be valid" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.image === void 0) {
      const err6 = { instancePath, schemaPath: "#/components/schemas/PatchRequest/required", keyword: "required", params: { missingProperty: "image" }, message: "must have required property 'image'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.image !== void 0) {
      let data2 = data.image;
      if (typeof data2 === "string") {
        if (!pattern0.test(data2)) {
          const err7 = { instancePath: instancePath + "/image", schemaPath: "#/components/schemas/ImageReference/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9_-]+|data:image/[A-Za-z0-9.+-]+;base64,[A-Za-z0-9+/]+={0,2})$" }, message: 'must match pattern "^(?:[A-Za-z0-9_-]+|data:image/[A-Za-z0-9.+-]+;base64,[A-Za-z0-9+/]+={0,2})$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/image", schemaPath: "#/components/schemas/ImageReference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.allowOverflow !== void 0) {
      if (typeof data.allowOverflow !== "boolean") {
        const err9 = { instancePath: instancePath + "/allowOverflow", schemaPath: "#/components/schemas/PatchRequest/properties/allowOverflow/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.backgroundColor !== void 0) {
      let data4 = data.backgroundColor;
      if (typeof data4 === "string") {
        if (!pattern1.test(data4)) {
          const err10 = { instancePath: instancePath + "/backgroundColor", schemaPath: "#/components/schemas/BackgroundColor/pattern", keyword: "pattern", params: { pattern: "^(?:#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})|[A-Za-z]+)$" }, message: 'must match pattern "^(?:#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})|[A-Za-z]+)$"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/backgroundColor", schemaPath: "#/components/schemas/BackgroundColor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.crop !== void 0) {
      if (!validate1(data.crop, { instancePath: instancePath + "/crop", parentData: data, parentDataProperty: "crop", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate1.errors;
        else for (const error of validate1.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.format !== void 0) {
      let data6 = data.format;
      if (typeof data6 !== "string") {
        const err12 = { instancePath: instancePath + "/format", schemaPath: "#/components/schemas/PatchFormat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (!(data6 === "jpeg" || data6 === "png")) {
        const err13 = { instancePath: instancePath + "/format", schemaPath: "#/components/schemas/PatchFormat/enum", keyword: "enum", params: { allowedValues: schema5.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.patch !== void 0) {
      if (!validate3(data.patch, { instancePath: instancePath + "/patch", parentData: data, parentDataProperty: "patch", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate3.errors;
        else for (const error of validate3.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.position !== void 0) {
      let data8 = data.position;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.x === void 0) {
          const err14 = { instancePath: instancePath + "/position", schemaPath: "#/components/schemas/PatchPosition/required", keyword: "required", params: { missingProperty: "x" }, message: "must have required property 'x'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data8.y === void 0) {
          const err15 = { instancePath: instancePath + "/position", schemaPath: "#/components/schemas/PatchPosition/required", keyword: "required", params: { missingProperty: "y" }, message: "must have required property 'y'" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data8.x !== void 0) {
          let data9 = data8.x;
          if (!(typeof data9 == "number" && isFinite(data9))) {
            const err16 = { instancePath: instancePath + "/position/x", schemaPath: "#/components/schemas/PatchPosition/properties/x/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data8.y !== void 0) {
          let data10 = data8.y;
          if (!(typeof data10 == "number" && isFinite(data10))) {
            const err17 = { instancePath: instancePath + "/position/y", schemaPath: "#/components/schemas/PatchPosition/properties/y/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/position", schemaPath: "#/components/schemas/PatchPosition/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/components/schemas/PatchRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = { "props": { "image": true, "allowOverflow": true, "backgroundColor": true, "crop": true, "format": true, "patch": true, "position": true }, "dynamicProps": false, "dynamicItems": false };
var CustomRequest = validate5;
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate5.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/components/schemas/CustomRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate5.errors = vErrors;
  return errors === 0;
}
validate5.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var JobActionRequest = validate6;
var schema12 = { "type": "string", "description": "What to do with the job. Closed: a request may only carry values known to work.", "enum": ["cancel"] };
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate6.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action !== void 0) {
      let data0 = data.action;
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/action", schemaPath: "#/components/schemas/JobAction/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (!(data0 === "cancel")) {
        const err1 = { instancePath: instancePath + "/action", schemaPath: "#/components/schemas/JobAction/enum", keyword: "enum", params: { allowedValues: schema12.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/components/schemas/JobActionRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate6.errors = vErrors;
  return errors === 0;
}
validate6.evaluated = { "props": { "action": true }, "dynamicProps": false, "dynamicItems": false };
var AssetUploadRequest = validate7;
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate7.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/AssetUploadRequest/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err1 = { instancePath: instancePath + "/name", schemaPath: "#/components/schemas/AssetUploadRequest/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.canvas !== void 0) {
      if (typeof data.canvas !== "string") {
        const err2 = { instancePath: instancePath + "/canvas", schemaPath: "#/components/schemas/AssetUploadRequest/properties/canvas/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.collectionIds !== void 0) {
      let data2 = data.collectionIds;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== "string") {
            const err3 = { instancePath: instancePath + "/collectionIds/" + i0, schemaPath: "#/components/schemas/AssetUploadRequest/properties/collectionIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/collectionIds", schemaPath: "#/components/schemas/AssetUploadRequest/properties/collectionIds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.hide !== void 0) {
      if (typeof data.hide !== "boolean") {
        const err5 = { instancePath: instancePath + "/hide", schemaPath: "#/components/schemas/AssetUploadRequest/properties/hide/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      if (typeof data.image !== "string") {
        const err6 = { instancePath: instancePath + "/image", schemaPath: "#/components/schemas/AssetUploadRequest/properties/image/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.parentId !== void 0) {
      if (typeof data.parentId !== "string") {
        const err7 = { instancePath: instancePath + "/parentId", schemaPath: "#/components/schemas/AssetUploadRequest/properties/parentId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.thumbnail !== void 0) {
      if (typeof data.thumbnail !== "string") {
        const err8 = { instancePath: instancePath + "/thumbnail", schemaPath: "#/components/schemas/AssetUploadRequest/properties/thumbnail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/components/schemas/AssetUploadRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate7.errors = vErrors;
  return errors === 0;
}
validate7.evaluated = { "props": { "name": true, "canvas": true, "collectionIds": true, "hide": true, "image": true, "parentId": true, "thumbnail": true }, "dynamicProps": false, "dynamicItems": false };
var AssetDeleteRequest = validate8;
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate8.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.assetIds === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/AssetDeleteRequest/required", keyword: "required", params: { missingProperty: "assetIds" }, message: "must have required property 'assetIds'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.assetIds !== void 0) {
      let data0 = data.assetIds;
      if (Array.isArray(data0)) {
        if (data0.length > 100) {
          const err1 = { instancePath: instancePath + "/assetIds", schemaPath: "#/components/schemas/AssetDeleteRequest/properties/assetIds/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err2 = { instancePath: instancePath + "/assetIds/" + i0, schemaPath: "#/components/schemas/AssetDeleteRequest/properties/assetIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/assetIds", schemaPath: "#/components/schemas/AssetDeleteRequest/properties/assetIds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/components/schemas/AssetDeleteRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate8.errors = vErrors;
  return errors === 0;
}
validate8.evaluated = { "props": { "assetIds": true }, "dynamicProps": false, "dynamicItems": false };
var AssetBulkRequest = validate9;
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate9.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.assetIds !== void 0) {
      let data0 = data.assetIds;
      if (Array.isArray(data0)) {
        if (data0.length > 200) {
          const err0 = { instancePath: instancePath + "/assetIds", schemaPath: "#/components/schemas/AssetBulkRequest/properties/assetIds/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err1 = { instancePath: instancePath + "/assetIds/" + i0, schemaPath: "#/components/schemas/AssetBulkRequest/properties/assetIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/assetIds", schemaPath: "#/components/schemas/AssetBulkRequest/properties/assetIds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/components/schemas/AssetBulkRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate9.errors = vErrors;
  return errors === 0;
}
validate9.evaluated = { "props": { "assetIds": true }, "dynamicProps": false, "dynamicItems": false };
var AssetArchiveRequest = validate10;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate10.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.options === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/AssetArchiveRequest/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.query === void 0) {
      const err1 = { instancePath, schemaPath: "#/components/schemas/AssetArchiveRequest/required", keyword: "required", params: { missingProperty: "query" }, message: "must have required property 'query'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.options !== void 0) {
      let data0 = data.options;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.fileNameTemplate === void 0) {
          const err2 = { instancePath: instancePath + "/options", schemaPath: "#/components/schemas/AssetArchiveOptions/required", keyword: "required", params: { missingProperty: "fileNameTemplate" }, message: "must have required property 'fileNameTemplate'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.fileNameTemplate !== void 0) {
          if (typeof data0.fileNameTemplate !== "string") {
            const err3 = { instancePath: instancePath + "/options/fileNameTemplate", schemaPath: "#/components/schemas/AssetArchiveOptions/properties/fileNameTemplate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.flat !== void 0) {
          if (typeof data0.flat !== "boolean") {
            const err4 = { instancePath: instancePath + "/options/flat", schemaPath: "#/components/schemas/AssetArchiveOptions/properties/flat/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/options", schemaPath: "#/components/schemas/AssetArchiveOptions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.query !== void 0) {
      let data3 = data.query;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.assetIds === void 0) {
          const err6 = { instancePath: instancePath + "/query", schemaPath: "#/components/schemas/AssetArchiveQuery/required", keyword: "required", params: { missingProperty: "assetIds" }, message: "must have required property 'assetIds'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data3.inferenceIds === void 0) {
          const err7 = { instancePath: instancePath + "/query", schemaPath: "#/components/schemas/AssetArchiveQuery/required", keyword: "required", params: { missingProperty: "inferenceIds" }, message: "must have required property 'inferenceIds'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data3.modelIds === void 0) {
          const err8 = { instancePath: instancePath + "/query", schemaPath: "#/components/schemas/AssetArchiveQuery/required", keyword: "required", params: { missingProperty: "modelIds" }, message: "must have required property 'modelIds'" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data3.assetIds !== void 0) {
          let data4 = data3.assetIds;
          if (Array.isArray(data4)) {
            if (data4.length > 1e3) {
              const err9 = { instancePath: instancePath + "/query/assetIds", schemaPath: "#/components/schemas/AssetArchiveQuery/properties/assetIds/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data4[i0] !== "string") {
                const err10 = { instancePath: instancePath + "/query/assetIds/" + i0, schemaPath: "#/components/schemas/AssetArchiveQuery/properties/assetIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/query/assetIds", schemaPath: "#/components/schemas/AssetArchiveQuery/properties/assetIds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data3.inferenceIds !== void 0) {
          let data6 = data3.inferenceIds;
          if (Array.isArray(data6)) {
            const len1 = data6.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data6[i1] !== "string") {
                const err12 = { instancePath: instancePath + "/query/inferenceIds/" + i1, schemaPath: "#/components/schemas/AssetArchiveQuery/properties/inferenceIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/query/inferenceIds", schemaPath: "#/components/schemas/AssetArchiveQuery/properties/inferenceIds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data3.modelIds !== void 0) {
          let data8 = data3.modelIds;
          if (Array.isArray(data8)) {
            const len2 = data8.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (typeof data8[i2] !== "string") {
                const err14 = { instancePath: instancePath + "/query/modelIds/" + i2, schemaPath: "#/components/schemas/AssetArchiveQuery/properties/modelIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/query/modelIds", schemaPath: "#/components/schemas/AssetArchiveQuery/properties/modelIds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/query", schemaPath: "#/components/schemas/AssetArchiveQuery/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/components/schemas/AssetArchiveRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
validate10.evaluated = { "props": { "options": true, "query": true }, "dynamicProps": false, "dynamicItems": false };
var AssetDownloadRequest = validate11;
var schema20 = { "type": "string", "description": "Format to download an asset in. Which of them there are depends on the asset's kind; any other is refused with `Invalid target format`.", "enum": ["avif", "fbx", "gif", "glb", "heif", "jpeg", "jpg", "obj", "png", "svg", "tif", "tiff", "webp"] };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate11.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.targetFormat !== void 0) {
      let data0 = data.targetFormat;
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/targetFormat", schemaPath: "#/components/schemas/AssetTargetFormat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (!(data0 === "avif" || data0 === "fbx" || data0 === "gif" || data0 === "glb" || data0 === "heif" || data0 === "jpeg" || data0 === "jpg" || data0 === "obj" || data0 === "png" || data0 === "svg" || data0 === "tif" || data0 === "tiff" || data0 === "webp")) {
        const err1 = { instancePath: instancePath + "/targetFormat", schemaPath: "#/components/schemas/AssetTargetFormat/enum", keyword: "enum", params: { allowedValues: schema20.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/components/schemas/AssetDownloadRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
validate11.evaluated = { "props": { "targetFormat": true }, "dynamicProps": false, "dynamicItems": false };
var AssetTagsRequest = validate12;
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate12.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.add !== void 0) {
      let data0 = data.add;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err0 = { instancePath: instancePath + "/add/" + i0, schemaPath: "#/components/schemas/AssetTagsRequest/properties/add/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/add", schemaPath: "#/components/schemas/AssetTagsRequest/properties/add/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.delete !== void 0) {
      let data2 = data.delete;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data2[i1] !== "string") {
            const err2 = { instancePath: instancePath + "/delete/" + i1, schemaPath: "#/components/schemas/AssetTagsRequest/properties/delete/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/delete", schemaPath: "#/components/schemas/AssetTagsRequest/properties/delete/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.strict !== void 0) {
      if (typeof data.strict !== "boolean") {
        const err4 = { instancePath: instancePath + "/strict", schemaPath: "#/components/schemas/AssetTagsRequest/properties/strict/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/components/schemas/AssetTagsRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate12.errors = vErrors;
  return errors === 0;
}
validate12.evaluated = { "props": { "add": true, "delete": true, "strict": true }, "dynamicProps": false, "dynamicItems": false };
var CollectionAssetsRequest = validate13;
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate13.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.assetIds === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/CollectionAssetsRequest/required", keyword: "required", params: { missingProperty: "assetIds" }, message: "must have required property 'assetIds'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.assetIds !== void 0) {
      let data0 = data.assetIds;
      if (Array.isArray(data0)) {
        if (data0.length > 49) {
          const err1 = { instancePath: instancePath + "/assetIds", schemaPath: "#/components/schemas/CollectionAssetsRequest/properties/assetIds/maxItems", keyword: "maxItems", params: { limit: 49 }, message: "must NOT have more than 49 items" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err2 = { instancePath: instancePath + "/assetIds/" + i0, schemaPath: "#/components/schemas/CollectionAssetsRequest/properties/assetIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/assetIds", schemaPath: "#/components/schemas/CollectionAssetsRequest/properties/assetIds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/components/schemas/CollectionAssetsRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
validate13.evaluated = { "props": { "assetIds": true }, "dynamicProps": false, "dynamicItems": false };
var UploadCreateRequest = validate14;
var schema25 = { "type": "string", "description": "What is being uploaded. Closed: a request may only carry values known to work.", "enum": ["3d", "asset", "audio", "avatar", "image", "model", "text", "video"] };
var formats0 = formats.uri;
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate14.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.assetOptions !== void 0) {
      let data0 = data.assetOptions;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.collectionIds !== void 0) {
          let data1 = data0.collectionIds;
          if (Array.isArray(data1)) {
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data1[i0] !== "string") {
                const err0 = { instancePath: instancePath + "/assetOptions/collectionIds/" + i0, schemaPath: "#/components/schemas/UploadAssetOptions/properties/collectionIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err0];
                } else {
                  vErrors.push(err0);
                }
                errors++;
              }
            }
          } else {
            const err1 = { instancePath: instancePath + "/assetOptions/collectionIds", schemaPath: "#/components/schemas/UploadAssetOptions/properties/collectionIds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data0.hide !== void 0) {
          if (typeof data0.hide !== "boolean") {
            const err2 = { instancePath: instancePath + "/assetOptions/hide", schemaPath: "#/components/schemas/UploadAssetOptions/properties/hide/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.parentId !== void 0) {
          if (typeof data0.parentId !== "string") {
            const err3 = { instancePath: instancePath + "/assetOptions/parentId", schemaPath: "#/components/schemas/UploadAssetOptions/properties/parentId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/assetOptions", schemaPath: "#/components/schemas/UploadAssetOptions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.civitaiModelUrl !== void 0) {
      let data5 = data.civitaiModelUrl;
      if (typeof data5 === "string") {
        if (!formats0(data5)) {
          const err5 = { instancePath: instancePath + "/civitaiModelUrl", schemaPath: "#/components/schemas/UploadCreateRequest/properties/civitaiModelUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/civitaiModelUrl", schemaPath: "#/components/schemas/UploadCreateRequest/properties/civitaiModelUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.contentType !== void 0) {
      if (typeof data.contentType !== "string") {
        const err7 = { instancePath: instancePath + "/contentType", schemaPath: "#/components/schemas/UploadCreateRequest/properties/contentType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.fileName !== void 0) {
      if (typeof data.fileName !== "string") {
        const err8 = { instancePath: instancePath + "/fileName", schemaPath: "#/components/schemas/UploadCreateRequest/properties/fileName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.fileSize !== void 0) {
      let data8 = data.fileSize;
      if (!(typeof data8 == "number" && isFinite(data8))) {
        const err9 = { instancePath: instancePath + "/fileSize", schemaPath: "#/components/schemas/UploadCreateRequest/properties/fileSize/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.huggingFaceModelName !== void 0) {
      if (typeof data.huggingFaceModelName !== "string") {
        const err10 = { instancePath: instancePath + "/huggingFaceModelName", schemaPath: "#/components/schemas/UploadCreateRequest/properties/huggingFaceModelName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data10 = data.kind;
      if (typeof data10 !== "string") {
        const err11 = { instancePath: instancePath + "/kind", schemaPath: "#/components/schemas/UploadKind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (!(data10 === "3d" || data10 === "asset" || data10 === "audio" || data10 === "avatar" || data10 === "image" || data10 === "model" || data10 === "text" || data10 === "video")) {
        const err12 = { instancePath: instancePath + "/kind", schemaPath: "#/components/schemas/UploadKind/enum", keyword: "enum", params: { allowedValues: schema25.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.parts !== void 0) {
      let data11 = data.parts;
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 1e4 || isNaN(data11)) {
          const err13 = { instancePath: instancePath + "/parts", schemaPath: "#/components/schemas/UploadCreateRequest/properties/parts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data11 < 1 || isNaN(data11)) {
          const err14 = { instancePath: instancePath + "/parts", schemaPath: "#/components/schemas/UploadCreateRequest/properties/parts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/parts", schemaPath: "#/components/schemas/UploadCreateRequest/properties/parts/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data12 = data.url;
      if (typeof data12 === "string") {
        if (!formats0(data12)) {
          const err16 = { instancePath: instancePath + "/url", schemaPath: "#/components/schemas/UploadCreateRequest/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/url", schemaPath: "#/components/schemas/UploadCreateRequest/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/components/schemas/UploadCreateRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate14.errors = vErrors;
  return errors === 0;
}
validate14.evaluated = { "props": { "assetOptions": true, "civitaiModelUrl": true, "contentType": true, "fileName": true, "fileSize": true, "huggingFaceModelName": true, "kind": true, "parts": true, "url": true }, "dynamicProps": false, "dynamicItems": false };
var UploadActionRequest = validate15;
var schema27 = { "type": "string", "description": "What to do with the upload. Closed: a request may only carry values known to work.", "enum": ["complete"] };
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate15.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/UploadActionRequest/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.action !== void 0) {
      let data0 = data.action;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/action", schemaPath: "#/components/schemas/UploadAction/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!(data0 === "complete")) {
        const err2 = { instancePath: instancePath + "/action", schemaPath: "#/components/schemas/UploadAction/enum", keyword: "enum", params: { allowedValues: schema27.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/components/schemas/UploadActionRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate15.errors = vErrors;
  return errors === 0;
}
validate15.evaluated = { "props": { "action": true }, "dynamicProps": false, "dynamicItems": false };

// virtual:responses
var PatchResponse = validate02;
var schema2 = { "type": "object", "description": "A piece of work, on its way or done.", "required": ["createdAt", "jobId", "jobType", "metadata", "progress", "status", "statusHistory", "updatedAt"], "properties": { "createdAt": { "type": "string", "description": "When the job was accepted.", "format": "date-time" }, "jobId": { "type": "string", "description": "Job ID." }, "jobType": { "$ref": "#/components/schemas/JobType" }, "metadata": { "$ref": "#/components/schemas/JobMetadata" }, "progress": { "type": "number", "description": "Share done, 0 to 1.", "minimum": 0, "maximum": 1 }, "status": { "$ref": "#/components/schemas/JobStatus" }, "statusHistory": { "type": "array", "description": "Every status so far, oldest first.", "items": { "$ref": "#/components/schemas/JobStatusChange" } }, "updatedAt": { "type": "string", "description": "When the record last changed.", "format": "date-time" }, "authorId": { "optional": { "type": "string", "description": "ID of the user or key that started the job; that of an API key begins with `apiu_`." } }, "billing": { "optional": { "$ref": "#/components/schemas/JobBilling" } }, "ownerId": { "optional": { "type": "string", "description": "ID of the project that owns the job." } } }, "additionalProperties": false };
var schema3 = { "type": "string", "description": "Kind of work; a patch is `patch-image`. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["assets-download", "canvas-export", "caption", "caption-llava", "custom", "describe-style", "detection", "embed", "flux", "flux-model-training", "generate-prompt", "image-generation", "image-prompt-editing", "inference", "mesh-preview-rendering", "model-download", "model-import", "model-training", "musubi-model-training", "openai-image-generation", "patch-image", "pixelate", "reframe", "remove-background", "repaint", "restyle", "segment", "skybox-3d", "skybox-base-360", "skybox-hdri", "skybox-upscale-360", "splat", "texture", "translate", "upload", "upscale", "upscale-skybox", "upscale-texture", "vectorize", "workflow"] };
var schema202 = { "type": "string", "description": "Where a job stands. `success`, `failure` and `canceled` are final; every other value, known or not, means it is still on its way. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["canceled", "failure", "finalizing", "in-progress", "pending", "queued", "success", "warming-up"] };
var func0 = Object.prototype.hasOwnProperty;
var formats02 = formats["date-time"];
var schema4 = { "type": "object", "description": "What went into a job and what came out.", "properties": { "assetIds": { "optional": { "type": "array", "description": "Assets the job produced.", "items": { "type": "string", "description": "Asset ID." } } }, "error": { "type": ["string", "null"], "description": "What went wrong, for people; null when nothing did." }, "flow": { "optional": { "type": "array", "description": "Nodes of a workflow job.", "items": { "$ref": "#/components/schemas/WorkflowNode" } } }, "hint": { "optional": { "type": "string", "description": "What to do about the failure, for people." } }, "input": { "optional": { "type": "object", "description": "Echo of the request. In lists, the echo of an archived job may hold the ID of a text asset where the request had text.", "additionalProperties": true } }, "output": { "optional": { "$ref": "#/components/schemas/JobOutput" } }, "outputModelId": { "optional": { "type": "string", "description": "ID of the model a training job produced." } }, "workflowId": { "optional": { "type": "string", "description": "ID of the workflow that ran." } }, "workflowJobId": { "optional": { "type": "string", "description": "ID of the workflow job this job is part of." } } }, "additionalProperties": false };
var schema52 = { "type": "object", "description": "One node of a workflow, as it ran.", "required": ["id", "status", "type"], "properties": { "id": { "type": "string", "description": "Node ID, unique in the workflow." }, "status": { "$ref": "#/components/schemas/WorkflowNodeStatus" }, "type": { "$ref": "#/components/schemas/WorkflowNodeType" }, "assets": { "optional": { "type": "array", "description": "Assets the node produced.", "items": { "$ref": "#/components/schemas/AssetFile" } } }, "count": { "optional": { "type": "number", "description": "Number of runs of a repeated node." } }, "dependsOn": { "optional": { "type": "array", "description": "Nodes that have to finish first.", "items": { "type": "string", "description": "Node ID." } } }, "includeOutputsInWorkflowJob": { "optional": { "type": "boolean", "const": true, "description": "Present, and true, when the assets of the node count as results of the whole workflow." } }, "inputs": { "optional": { "type": "array", "description": "Inputs of the node.", "items": { "$ref": "#/components/schemas/ModelInput" } } }, "items": { "optional": { "type": "array", "description": "Values a list or loop node goes through.", "items": { "type": "string", "description": "One value." } } }, "iterationIndex": { "optional": { "type": "number", "description": "Position in the loop, counted from 0." } }, "jobId": { "optional": { "type": "string", "description": "ID of the job that ran the node." } }, "logic": { "optional": { "$ref": "#/components/schemas/WorkflowLogic" } }, "logicType": { "optional": { "$ref": "#/components/schemas/WorkflowLogicType" } }, "loopBodyNodeIds": { "optional": { "type": "array", "description": "Nodes repeated by a loop.", "items": { "type": "string", "description": "Node ID." } } }, "loopNodeId": { "optional": { "type": "string", "description": "ID of the loop this node repeats in." } }, "modelId": { "optional": { "type": "string", "description": "ID of the model the node runs." } }, "output": { "description": "What the node yields; its type follows the node." }, "workflowId": { "optional": { "type": "string", "description": "ID of the workflow nested in the node." } } }, "additionalProperties": false };
var schema6 = { "type": "string", "description": "Where a workflow node stands. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["failure", "pending", "processing", "rejected", "skipped", "success"] };
var schema7 = { "type": "string", "description": "What a workflow node does. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["custom-model", "for-each", "generate-prompt", "list", "logic", "model", "remove-background", "transform", "user-approval", "workflow"] };
var schema18 = { "type": "string", "description": "Form of branching of a logic node. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["if-else"] };
var formats2 = formats.uri;
var schema9 = { "type": "object", "description": "Declaration of one model input, with its value where it has one. Recursive through `items`.", "required": ["name", "type"], "properties": { "name": { "type": "string", "description": "Key of the input." }, "type": { "$ref": "#/components/schemas/ModelInputType" }, "allowedValues": { "optional": { "type": "array", "description": "Values the input is limited to.", "items": { "description": "An allowed value, of the type of the input." } } }, "backgroundBehavior": { "optional": { "$ref": "#/components/schemas/BackgroundBehavior" } }, "color": { "optional": { "type": "boolean", "description": "Whether the value is a colour." } }, "costImpact": { "optional": { "type": "boolean", "description": "Whether the value changes the price." } }, "default": { "description": "Value taken when none is given; its type follows the input." }, "description": { "optional": { "type": "string", "description": "What the input does, for people." } }, "group": { "optional": { "type": "string", "description": "Heading under which a form shows the input." } }, "hint": { "optional": { "type": "string", "description": "Advice on filling it in, for people." } }, "inputs": { "optional": { "type": "array", "description": "Inputs grouped under this one, in free form.", "items": { "type": "object", "description": "One grouped input, in free form.", "additionalProperties": true } } }, "items": { "optional": { "type": "array", "description": "Filled-in rows of an input that repeats a group of inputs.", "items": { "type": "array", "description": "One row: the inputs of the group.", "items": { "$ref": "#/components/schemas/ModelInput" } } } }, "kind": { "optional": { "$ref": "#/components/schemas/AssetKind", "description": "Kind of asset a file input takes." } }, "label": { "optional": { "type": "string", "description": "Display name." } }, "maskFrom": { "optional": { "type": "string", "description": "Name of the image input this one is a mask for." } }, "max": { "optional": { "type": "number", "description": "Largest number allowed." } }, "maxDuration": { "optional": { "type": "number", "description": "Longest media allowed, in seconds." } }, "maxLength": { "optional": { "type": "number", "description": "Most characters or entries allowed." } }, "maxSize": { "optional": { "type": "number", "description": "Largest file allowed, in bytes." } }, "min": { "optional": { "type": "number", "description": "Smallest number allowed." } }, "minLength": { "optional": { "type": "number", "description": "Fewest characters or entries allowed." } }, "modelTypes": { "optional": { "type": "array", "description": "Families of model a model input takes.", "items": { "$ref": "#/components/schemas/ModelType" } } }, "parent": { "optional": { "type": "boolean", "description": "Whether the given asset becomes the parent of the result." } }, "placeholder": { "optional": { "type": "string", "description": "Sample text shown in an empty field." } }, "prompt": { "optional": { "type": "boolean", "description": "Whether the value is a prompt." } }, "promptSpark": { "optional": { "type": "boolean", "description": "Whether prompt assistance is offered." } }, "ref": { "optional": { "$ref": "#/components/schemas/ModelInputReference" } }, "required": { "optional": { "$ref": "#/components/schemas/ModelInputRequirement" } }, "step": { "optional": { "type": "number", "description": "Spacing between allowed numbers." } }, "value": { "description": "The value in use; its type follows the input." } }, "additionalProperties": false };
var schema10 = { "type": "string", "description": "Type of value a model input takes. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["boolean", "file", "file_array", "inputs_array", "model", "model_array", "number", "number_array", "string", "string_array"] };
var schema11 = { "type": "string", "description": "How an image input treats its background. Closed: an image either has transparency or has none.", "enum": ["opaque", "transparent"] };
var schema122 = { "type": "string", "description": "What an asset is made of. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["3d", "audio", "document", "image", "image-hdr", "json", "text", "video"] };
var schema13 = { "type": "string", "description": "Family of the model: its base architecture and, for adapters, what it adapts. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["custom", "elevenlabs-voice", "flux.1", "flux.1-composition", "flux.1-kontext-dev", "flux.1-kontext-lora", "flux.1-krea-dev", "flux.1-krea-lora", "flux.1-lora", "flux.1-pro", "flux.1.1-pro-ultra", "flux.2-dev-edit-lora", "flux.2-dev-lora", "flux.2-klein-4b-edit-lora", "flux.2-klein-4b-lora", "flux.2-klein-9b-edit-lora", "flux.2-klein-9b-lora", "flux.2-klein-base-4b-edit-lora", "flux.2-klein-base-4b-lora", "flux.2-klein-base-9b-edit-lora", "flux.2-klein-base-9b-lora", "flux1.1-pro", "gpt-image-1", "qwen-image-2512-lora", "qwen-image-edit-2509-lora", "qwen-image-edit-2511-lora", "qwen-image-edit-lora", "qwen-image-lora", "zimage-de-turbo-lora", "zimage-lora", "zimage-turbo-lora"] };
var wrapper0 = { validate: validate52 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/ModelInput/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.type === void 0) {
      const err1 = { instancePath, schemaPath: "#/components/schemas/ModelInput/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func0.call(schema9.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/components/schemas/ModelInput/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "#/components/schemas/ModelInput/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/ModelInputType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(typeof data1 != "string" || data1 === "boolean" || data1 === "file" || data1 === "file_array" || data1 === "inputs_array" || data1 === "model" || data1 === "model_array" || data1 === "number" || data1 === "number_array" || data1 === "string" || data1 === "string_array")) {
        const err5 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/ModelInputType/x-open-enum", keyword: "x-open-enum", params: { knownValues: schema10["x-open-enum"] }, message: "must be one of the known values" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.allowedValues !== void 0) {
      let data2 = data.allowedValues;
      if (data2 === null) {
        const err6 = { instancePath: instancePath + "/allowedValues", schemaPath: "#/components/schemas/ModelInput/properties/allowedValues/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      } else {
        if (!Array.isArray(data2)) {
          const err7 = { instancePath: instancePath + "/allowedValues", schemaPath: "#/components/schemas/ModelInput/properties/allowedValues/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.backgroundBehavior !== void 0) {
      let data3 = data.backgroundBehavior;
      if (data3 === null) {
        const err8 = { instancePath: instancePath + "/backgroundBehavior", schemaPath: "#/components/schemas/ModelInput/properties/backgroundBehavior/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      } else {
        if (typeof data3 !== "string") {
          const err9 = { instancePath: instancePath + "/backgroundBehavior", schemaPath: "#/components/schemas/BackgroundBehavior/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!(data3 === "opaque" || data3 === "transparent")) {
          const err10 = { instancePath: instancePath + "/backgroundBehavior", schemaPath: "#/components/schemas/BackgroundBehavior/enum", keyword: "enum", params: { allowedValues: schema11.enum }, message: "must be equal to one of the allowed values" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.color !== void 0) {
      let data4 = data.color;
      if (data4 === null) {
        const err11 = { instancePath: instancePath + "/color", schemaPath: "#/components/schemas/ModelInput/properties/color/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      } else {
        if (typeof data4 !== "boolean") {
          const err12 = { instancePath: instancePath + "/color", schemaPath: "#/components/schemas/ModelInput/properties/color/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.costImpact !== void 0) {
      let data5 = data.costImpact;
      if (data5 === null) {
        const err13 = { instancePath: instancePath + "/costImpact", schemaPath: "#/components/schemas/ModelInput/properties/costImpact/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      } else {
        if (typeof data5 !== "boolean") {
          const err14 = { instancePath: instancePath + "/costImpact", schemaPath: "#/components/schemas/ModelInput/properties/costImpact/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.description !== void 0) {
      let data6 = data.description;
      if (data6 === null) {
        const err15 = { instancePath: instancePath + "/description", schemaPath: "#/components/schemas/ModelInput/properties/description/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      } else {
        if (typeof data6 !== "string") {
          const err16 = { instancePath: instancePath + "/description", schemaPath: "#/components/schemas/ModelInput/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.group !== void 0) {
      let data7 = data.group;
      if (data7 === null) {
        const err17 = { instancePath: instancePath + "/group", schemaPath: "#/components/schemas/ModelInput/properties/group/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      } else {
        if (typeof data7 !== "string") {
          const err18 = { instancePath: instancePath + "/group", schemaPath: "#/components/schemas/ModelInput/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data.hint !== void 0) {
      let data8 = data.hint;
      if (data8 === null) {
        const err19 = { instancePath: instancePath + "/hint", schemaPath: "#/components/schemas/ModelInput/properties/hint/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      } else {
        if (typeof data8 !== "string") {
          const err20 = { instancePath: instancePath + "/hint", schemaPath: "#/components/schemas/ModelInput/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data.inputs !== void 0) {
      let data9 = data.inputs;
      if (data9 === null) {
        const err21 = { instancePath: instancePath + "/inputs", schemaPath: "#/components/schemas/ModelInput/properties/inputs/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      } else {
        if (Array.isArray(data9)) {
          const len0 = data9.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data10 = data9[i0];
            if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
              const err22 = { instancePath: instancePath + "/inputs/" + i0, schemaPath: "#/components/schemas/ModelInput/properties/inputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          }
        } else {
          const err23 = { instancePath: instancePath + "/inputs", schemaPath: "#/components/schemas/ModelInput/properties/inputs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    }
    if (data.items !== void 0) {
      let data11 = data.items;
      if (data11 === null) {
        const err24 = { instancePath: instancePath + "/items", schemaPath: "#/components/schemas/ModelInput/properties/items/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      } else {
        if (Array.isArray(data11)) {
          const len1 = data11.length;
          for (let i1 = 0; i1 < len1; i1++) {
            let data12 = data11[i1];
            if (Array.isArray(data12)) {
              const len2 = data12.length;
              for (let i2 = 0; i2 < len2; i2++) {
                if (!wrapper0.validate(data12[i2], { instancePath: instancePath + "/items/" + i1 + "/" + i2, parentData: data12, parentDataProperty: i2, rootData, dynamicAnchors })) {
                  if (vErrors === null) vErrors = wrapper0.validate.errors;
                  else for (const error of wrapper0.validate.errors) vErrors.push(error);
                  errors = vErrors.length;
                }
              }
            } else {
              const err25 = { instancePath: instancePath + "/items/" + i1, schemaPath: "#/components/schemas/ModelInput/properties/items/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          }
        } else {
          const err26 = { instancePath: instancePath + "/items", schemaPath: "#/components/schemas/ModelInput/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      }
    }
    if (data.kind !== void 0) {
      let data14 = data.kind;
      if (data14 === null) {
        const err27 = { instancePath: instancePath + "/kind", schemaPath: "#/components/schemas/ModelInput/properties/kind/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      } else {
        if (typeof data14 !== "string") {
          const err28 = { instancePath: instancePath + "/kind", schemaPath: "#/components/schemas/AssetKind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (!(typeof data14 != "string" || data14 === "3d" || data14 === "audio" || data14 === "document" || data14 === "image" || data14 === "image-hdr" || data14 === "json" || data14 === "text" || data14 === "video")) {
          const err29 = { instancePath: instancePath + "/kind", schemaPath: "#/components/schemas/AssetKind/x-open-enum", keyword: "x-open-enum", params: { knownValues: schema122["x-open-enum"] }, message: "must be one of the known values" };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      }
    }
    if (data.label !== void 0) {
      let data15 = data.label;
      if (data15 === null) {
        const err30 = { instancePath: instancePath + "/label", schemaPath: "#/components/schemas/ModelInput/properties/label/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      } else {
        if (typeof data15 !== "string") {
          const err31 = { instancePath: instancePath + "/label", schemaPath: "#/components/schemas/ModelInput/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      }
    }
    if (data.maskFrom !== void 0) {
      let data16 = data.maskFrom;
      if (data16 === null) {
        const err32 = { instancePath: instancePath + "/maskFrom", schemaPath: "#/components/schemas/ModelInput/properties/maskFrom/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      } else {
        if (typeof data16 !== "string") {
          const err33 = { instancePath: instancePath + "/maskFrom", schemaPath: "#/components/schemas/ModelInput/properties/maskFrom/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      }
    }
    if (data.max !== void 0) {
      let data17 = data.max;
      if (data17 === null) {
        const err34 = { instancePath: instancePath + "/max", schemaPath: "#/components/schemas/ModelInput/properties/max/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      } else {
        if (!(typeof data17 == "number" && isFinite(data17))) {
          const err35 = { instancePath: instancePath + "/max", schemaPath: "#/components/schemas/ModelInput/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      }
    }
    if (data.maxDuration !== void 0) {
      let data18 = data.maxDuration;
      if (data18 === null) {
        const err36 = { instancePath: instancePath + "/maxDuration", schemaPath: "#/components/schemas/ModelInput/properties/maxDuration/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      } else {
        if (!(typeof data18 == "number" && isFinite(data18))) {
          const err37 = { instancePath: instancePath + "/maxDuration", schemaPath: "#/components/schemas/ModelInput/properties/maxDuration/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
      }
    }
    if (data.maxLength !== void 0) {
      let data19 = data.maxLength;
      if (data19 === null) {
        const err38 = { instancePath: instancePath + "/maxLength", schemaPath: "#/components/schemas/ModelInput/properties/maxLength/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      } else {
        if (!(typeof data19 == "number" && isFinite(data19))) {
          const err39 = { instancePath: instancePath + "/maxLength", schemaPath: "#/components/schemas/ModelInput/properties/maxLength/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      }
    }
    if (data.maxSize !== void 0) {
      let data20 = data.maxSize;
      if (data20 === null) {
        const err40 = { instancePath: instancePath + "/maxSize", schemaPath: "#/components/schemas/ModelInput/properties/maxSize/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      } else {
        if (!(typeof data20 == "number" && isFinite(data20))) {
          const err41 = { instancePath: instancePath + "/maxSize", schemaPath: "#/components/schemas/ModelInput/properties/maxSize/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      }
    }
    if (data.min !== void 0) {
      let data21 = data.min;
      if (data21 === null) {
        const err42 = { instancePath: instancePath + "/min", schemaPath: "#/components/schemas/ModelInput/properties/min/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      } else {
        if (!(typeof data21 == "number" && isFinite(data21))) {
          const err43 = { instancePath: instancePath + "/min", schemaPath: "#/components/schemas/ModelInput/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
      }
    }
    if (data.minLength !== void 0) {
      let data22 = data.minLength;
      if (data22 === null) {
        const err44 = { instancePath: instancePath + "/minLength", schemaPath: "#/components/schemas/ModelInput/properties/minLength/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      } else {
        if (!(typeof data22 == "number" && isFinite(data22))) {
          const err45 = { instancePath: instancePath + "/minLength", schemaPath: "#/components/schemas/ModelInput/properties/minLength/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      }
    }
    if (data.modelTypes !== void 0) {
      let data23 = data.modelTypes;
      if (data23 === null) {
        const err46 = { instancePath: instancePath + "/modelTypes", schemaPath: "#/components/schemas/ModelInput/properties/modelTypes/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      } else {
        if (Array.isArray(data23)) {
          const len3 = data23.length;
          for (let i3 = 0; i3 < len3; i3++) {
            let data24 = data23[i3];
            if (typeof data24 !== "string") {
              const err47 = { instancePath: instancePath + "/modelTypes/" + i3, schemaPath: "#/components/schemas/ModelType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
            if (!(typeof data24 != "string" || data24 === "custom" || data24 === "elevenlabs-voice" || data24 === "flux.1" || data24 === "flux.1-composition" || data24 === "flux.1-kontext-dev" || data24 === "flux.1-kontext-lora" || data24 === "flux.1-krea-dev" || data24 === "flux.1-krea-lora" || data24 === "flux.1-lora" || data24 === "flux.1-pro" || data24 === "flux.1.1-pro-ultra" || data24 === "flux.2-dev-edit-lora" || data24 === "flux.2-dev-lora" || data24 === "flux.2-klein-4b-edit-lora" || data24 === "flux.2-klein-4b-lora" || data24 === "flux.2-klein-9b-edit-lora" || data24 === "flux.2-klein-9b-lora" || data24 === "flux.2-klein-base-4b-edit-lora" || data24 === "flux.2-klein-base-4b-lora" || data24 === "flux.2-klein-base-9b-edit-lora" || data24 === "flux.2-klein-base-9b-lora" || data24 === "flux1.1-pro" || data24 === "gpt-image-1" || data24 === "qwen-image-2512-lora" || data24 === "qwen-image-edit-2509-lora" || data24 === "qwen-image-edit-2511-lora" || data24 === "qwen-image-edit-lora" || data24 === "qwen-image-lora" || data24 === "zimage-de-turbo-lora" || data24 === "zimage-lora" || data24 === "zimage-turbo-lora")) {
              const err48 = { instancePath: instancePath + "/modelTypes/" + i3, schemaPath: "#/components/schemas/ModelType/x-open-enum", keyword: "x-open-enum", params: { knownValues: schema13["x-open-enum"] }, message: "must be one of the known values" };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
          }
        } else {
          const err49 = { instancePath: instancePath + "/modelTypes", schemaPath: "#/components/schemas/ModelInput/properties/modelTypes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
      }
    }
    if (data.parent !== void 0) {
      let data25 = data.parent;
      if (data25 === null) {
        const err50 = { instancePath: instancePath + "/parent", schemaPath: "#/components/schemas/ModelInput/properties/parent/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      } else {
        if (typeof data25 !== "boolean") {
          const err51 = { instancePath: instancePath + "/parent", schemaPath: "#/components/schemas/ModelInput/properties/parent/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
      }
    }
    if (data.placeholder !== void 0) {
      let data26 = data.placeholder;
      if (data26 === null) {
        const err52 = { instancePath: instancePath + "/placeholder", schemaPath: "#/components/schemas/ModelInput/properties/placeholder/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      } else {
        if (typeof data26 !== "string") {
          const err53 = { instancePath: instancePath + "/placeholder", schemaPath: "#/components/schemas/ModelInput/properties/placeholder/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
      }
    }
    if (data.prompt !== void 0) {
      let data27 = data.prompt;
      if (data27 === null) {
        const err54 = { instancePath: instancePath + "/prompt", schemaPath: "#/components/schemas/ModelInput/properties/prompt/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      } else {
        if (typeof data27 !== "boolean") {
          const err55 = { instancePath: instancePath + "/prompt", schemaPath: "#/components/schemas/ModelInput/properties/prompt/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
      }
    }
    if (data.promptSpark !== void 0) {
      let data28 = data.promptSpark;
      if (data28 === null) {
        const err56 = { instancePath: instancePath + "/promptSpark", schemaPath: "#/components/schemas/ModelInput/properties/promptSpark/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      } else {
        if (typeof data28 !== "boolean") {
          const err57 = { instancePath: instancePath + "/promptSpark", schemaPath: "#/components/schemas/ModelInput/properties/promptSpark/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
      }
    }
    if (data.ref !== void 0) {
      let data29 = data.ref;
      if (data29 === null) {
        const err58 = { instancePath: instancePath + "/ref", schemaPath: "#/components/schemas/ModelInput/properties/ref/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      } else {
        if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
          for (const key1 in data29) {
            if (!(key1 === "conditional" || key1 === "equal" || key1 === "name" || key1 === "node")) {
              const err59 = { instancePath: instancePath + "/ref", schemaPath: "#/components/schemas/ModelInputReference/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
          }
          if (data29.conditional !== void 0) {
            let data30 = data29.conditional;
            if (data30 === null) {
              const err60 = { instancePath: instancePath + "/ref/conditional", schemaPath: "#/components/schemas/ModelInputReference/properties/conditional/optional", keyword: "optional", params: {}, message: "must not be null" };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            } else {
              if (Array.isArray(data30)) {
                const len4 = data30.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  if (typeof data30[i4] !== "string") {
                    const err61 = { instancePath: instancePath + "/ref/conditional/" + i4, schemaPath: "#/components/schemas/ModelInputReference/properties/conditional/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err61];
                    } else {
                      vErrors.push(err61);
                    }
                    errors++;
                  }
                }
              } else {
                const err62 = { instancePath: instancePath + "/ref/conditional", schemaPath: "#/components/schemas/ModelInputReference/properties/conditional/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
            }
          }
          if (data29.equal !== void 0) {
            let data32 = data29.equal;
            if (data32 === null) {
              const err63 = { instancePath: instancePath + "/ref/equal", schemaPath: "#/components/schemas/ModelInputReference/properties/equal/optional", keyword: "optional", params: {}, message: "must not be null" };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            } else {
              if (typeof data32 !== "string") {
                const err64 = { instancePath: instancePath + "/ref/equal", schemaPath: "#/components/schemas/ModelInputReference/properties/equal/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
          }
          if (data29.name !== void 0) {
            let data33 = data29.name;
            if (data33 === null) {
              const err65 = { instancePath: instancePath + "/ref/name", schemaPath: "#/components/schemas/ModelInputReference/properties/name/optional", keyword: "optional", params: {}, message: "must not be null" };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            } else {
              if (typeof data33 !== "string") {
                const err66 = { instancePath: instancePath + "/ref/name", schemaPath: "#/components/schemas/ModelInputReference/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
          }
          if (data29.node !== void 0) {
            let data34 = data29.node;
            if (data34 === null) {
              const err67 = { instancePath: instancePath + "/ref/node", schemaPath: "#/components/schemas/ModelInputReference/properties/node/optional", keyword: "optional", params: {}, message: "must not be null" };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            } else {
              if (typeof data34 !== "string") {
                const err68 = { instancePath: instancePath + "/ref/node", schemaPath: "#/components/schemas/ModelInputReference/properties/node/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
          }
        } else {
          const err69 = { instancePath: instancePath + "/ref", schemaPath: "#/components/schemas/ModelInputReference/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err69];
          } else {
            vErrors.push(err69);
          }
          errors++;
        }
      }
    }
    if (data.required !== void 0) {
      let data35 = data.required;
      if (data35 === null) {
        const err70 = { instancePath: instancePath + "/required", schemaPath: "#/components/schemas/ModelInput/properties/required/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      } else {
        if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
          for (const key2 in data35) {
            if (!(key2 === "always" || key2 === "conditionalValues" || key2 === "ifDefined" || key2 === "ifNotDefined")) {
              const err71 = { instancePath: instancePath + "/required", schemaPath: "#/components/schemas/ModelInputRequirement/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
          }
          if (data35.always !== void 0) {
            let data36 = data35.always;
            if (data36 === null) {
              const err72 = { instancePath: instancePath + "/required/always", schemaPath: "#/components/schemas/ModelInputRequirement/properties/always/optional", keyword: "optional", params: {}, message: "must not be null" };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            } else {
              if (typeof data36 !== "boolean") {
                const err73 = { instancePath: instancePath + "/required/always", schemaPath: "#/components/schemas/ModelInputRequirement/properties/always/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            }
          }
        } else {
          const err74 = { instancePath: instancePath + "/required", schemaPath: "#/components/schemas/ModelInputRequirement/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err74];
          } else {
            vErrors.push(err74);
          }
          errors++;
        }
      }
    }
    if (data.step !== void 0) {
      let data37 = data.step;
      if (data37 === null) {
        const err75 = { instancePath: instancePath + "/step", schemaPath: "#/components/schemas/ModelInput/properties/step/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
      } else {
        if (!(typeof data37 == "number" && isFinite(data37))) {
          const err76 = { instancePath: instancePath + "/step", schemaPath: "#/components/schemas/ModelInput/properties/step/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err76];
          } else {
            vErrors.push(err76);
          }
          errors++;
        }
      }
    }
  } else {
    const err77 = { instancePath, schemaPath: "#/components/schemas/ModelInput/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err77];
    } else {
      vErrors.push(err77);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate72.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "cases" || key0 === "default" || key0 === "transform")) {
        const err0 = { instancePath, schemaPath: "#/components/schemas/WorkflowLogic/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.cases !== void 0) {
      let data0 = data.cases;
      if (data0 === null) {
        const err1 = { instancePath: instancePath + "/cases", schemaPath: "#/components/schemas/WorkflowLogic/properties/cases/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      } else {
        if (Array.isArray(data0)) {
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data1 = data0[i0];
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              if (data1.condition === void 0) {
                const err2 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/components/schemas/WorkflowLogicCase/required", keyword: "required", params: { missingProperty: "condition" }, message: "must have required property 'condition'" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
              if (data1.value === void 0) {
                const err3 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/components/schemas/WorkflowLogicCase/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
              for (const key1 in data1) {
                if (!(key1 === "condition" || key1 === "value")) {
                  const err4 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/components/schemas/WorkflowLogicCase/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
              }
              if (data1.condition !== void 0) {
                if (typeof data1.condition !== "string") {
                  const err5 = { instancePath: instancePath + "/cases/" + i0 + "/condition", schemaPath: "#/components/schemas/WorkflowLogicCase/properties/condition/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
              }
              if (data1.value !== void 0) {
                if (typeof data1.value !== "string") {
                  const err6 = { instancePath: instancePath + "/cases/" + i0 + "/value", schemaPath: "#/components/schemas/WorkflowLogicCase/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
              }
            } else {
              const err7 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/components/schemas/WorkflowLogicCase/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
        } else {
          const err8 = { instancePath: instancePath + "/cases", schemaPath: "#/components/schemas/WorkflowLogic/properties/cases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.default !== void 0) {
      let data4 = data.default;
      if (data4 === null) {
        const err9 = { instancePath: instancePath + "/default", schemaPath: "#/components/schemas/WorkflowLogic/properties/default/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      } else {
        if (typeof data4 !== "string") {
          const err10 = { instancePath: instancePath + "/default", schemaPath: "#/components/schemas/WorkflowLogic/properties/default/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.transform !== void 0) {
      let data5 = data.transform;
      if (data5 === null) {
        const err11 = { instancePath: instancePath + "/transform", schemaPath: "#/components/schemas/WorkflowLogic/properties/transform/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      } else {
        if (typeof data5 !== "string") {
          const err12 = { instancePath: instancePath + "/transform", schemaPath: "#/components/schemas/WorkflowLogic/properties/transform/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/components/schemas/WorkflowLogic/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
validate72.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate4.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/WorkflowNode/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err1 = { instancePath, schemaPath: "#/components/schemas/WorkflowNode/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.type === void 0) {
      const err2 = { instancePath, schemaPath: "#/components/schemas/WorkflowNode/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func0.call(schema52.properties, key0)) {
        const err3 = { instancePath, schemaPath: "#/components/schemas/WorkflowNode/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err4 = { instancePath: instancePath + "/id", schemaPath: "#/components/schemas/WorkflowNode/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (typeof data1 !== "string") {
        const err5 = { instancePath: instancePath + "/status", schemaPath: "#/components/schemas/WorkflowNodeStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(typeof data1 != "string" || data1 === "failure" || data1 === "pending" || data1 === "processing" || data1 === "rejected" || data1 === "skipped" || data1 === "success")) {
        const err6 = { instancePath: instancePath + "/status", schemaPath: "#/components/schemas/WorkflowNodeStatus/x-open-enum", keyword: "x-open-enum", params: { knownValues: schema6["x-open-enum"] }, message: "must be one of the known values" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data2 = data.type;
      if (typeof data2 !== "string") {
        const err7 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/WorkflowNodeType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!(typeof data2 != "string" || data2 === "custom-model" || data2 === "for-each" || data2 === "generate-prompt" || data2 === "list" || data2 === "logic" || data2 === "model" || data2 === "remove-background" || data2 === "transform" || data2 === "user-approval" || data2 === "workflow")) {
        const err8 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/WorkflowNodeType/x-open-enum", keyword: "x-open-enum", params: { knownValues: schema7["x-open-enum"] }, message: "must be one of the known values" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.assets !== void 0) {
      let data3 = data.assets;
      if (data3 === null) {
        const err9 = { instancePath: instancePath + "/assets", schemaPath: "#/components/schemas/WorkflowNode/properties/assets/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      } else {
        if (Array.isArray(data3)) {
          const len0 = data3.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data4 = data3[i0];
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
              if (data4.assetId === void 0) {
                const err10 = { instancePath: instancePath + "/assets/" + i0, schemaPath: "#/components/schemas/AssetFile/required", keyword: "required", params: { missingProperty: "assetId" }, message: "must have required property 'assetId'" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if (data4.url === void 0) {
                const err11 = { instancePath: instancePath + "/assets/" + i0, schemaPath: "#/components/schemas/AssetFile/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
              for (const key1 in data4) {
                if (!(key1 === "assetId" || key1 === "url")) {
                  const err12 = { instancePath: instancePath + "/assets/" + i0, schemaPath: "#/components/schemas/AssetFile/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              }
              if (data4.assetId !== void 0) {
                if (typeof data4.assetId !== "string") {
                  const err13 = { instancePath: instancePath + "/assets/" + i0 + "/assetId", schemaPath: "#/components/schemas/AssetFile/properties/assetId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              }
              if (data4.url !== void 0) {
                let data6 = data4.url;
                if (typeof data6 === "string") {
                  if (!formats2(data6)) {
                    const err14 = { instancePath: instancePath + "/assets/" + i0 + "/url", schemaPath: "#/components/schemas/AssetFile/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                } else {
                  const err15 = { instancePath: instancePath + "/assets/" + i0 + "/url", schemaPath: "#/components/schemas/AssetFile/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              }
            } else {
              const err16 = { instancePath: instancePath + "/assets/" + i0, schemaPath: "#/components/schemas/AssetFile/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
        } else {
          const err17 = { instancePath: instancePath + "/assets", schemaPath: "#/components/schemas/WorkflowNode/properties/assets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.count !== void 0) {
      let data7 = data.count;
      if (data7 === null) {
        const err18 = { instancePath: instancePath + "/count", schemaPath: "#/components/schemas/WorkflowNode/properties/count/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      } else {
        if (!(typeof data7 == "number" && isFinite(data7))) {
          const err19 = { instancePath: instancePath + "/count", schemaPath: "#/components/schemas/WorkflowNode/properties/count/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
    if (data.dependsOn !== void 0) {
      let data8 = data.dependsOn;
      if (data8 === null) {
        const err20 = { instancePath: instancePath + "/dependsOn", schemaPath: "#/components/schemas/WorkflowNode/properties/dependsOn/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      } else {
        if (Array.isArray(data8)) {
          const len1 = data8.length;
          for (let i1 = 0; i1 < len1; i1++) {
            if (typeof data8[i1] !== "string") {
              const err21 = { instancePath: instancePath + "/dependsOn/" + i1, schemaPath: "#/components/schemas/WorkflowNode/properties/dependsOn/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
        } else {
          const err22 = { instancePath: instancePath + "/dependsOn", schemaPath: "#/components/schemas/WorkflowNode/properties/dependsOn/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
    }
    if (data.includeOutputsInWorkflowJob !== void 0) {
      let data10 = data.includeOutputsInWorkflowJob;
      if (data10 === null) {
        const err23 = { instancePath: instancePath + "/includeOutputsInWorkflowJob", schemaPath: "#/components/schemas/WorkflowNode/properties/includeOutputsInWorkflowJob/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      } else {
        if (typeof data10 !== "boolean") {
          const err24 = { instancePath: instancePath + "/includeOutputsInWorkflowJob", schemaPath: "#/components/schemas/WorkflowNode/properties/includeOutputsInWorkflowJob/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (true !== data10) {
          const err25 = { instancePath: instancePath + "/includeOutputsInWorkflowJob", schemaPath: "#/components/schemas/WorkflowNode/properties/includeOutputsInWorkflowJob/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
    }
    if (data.inputs !== void 0) {
      let data11 = data.inputs;
      if (data11 === null) {
        const err26 = { instancePath: instancePath + "/inputs", schemaPath: "#/components/schemas/WorkflowNode/properties/inputs/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      } else {
        if (Array.isArray(data11)) {
          const len2 = data11.length;
          for (let i2 = 0; i2 < len2; i2++) {
            if (!validate52(data11[i2], { instancePath: instancePath + "/inputs/" + i2, parentData: data11, parentDataProperty: i2, rootData, dynamicAnchors })) {
              if (vErrors === null) vErrors = validate52.errors;
              else for (const error of validate52.errors) vErrors.push(error);
              errors = vErrors.length;
            }
          }
        } else {
          const err27 = { instancePath: instancePath + "/inputs", schemaPath: "#/components/schemas/WorkflowNode/properties/inputs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      }
    }
    if (data.items !== void 0) {
      let data13 = data.items;
      if (data13 === null) {
        const err28 = { instancePath: instancePath + "/items", schemaPath: "#/components/schemas/WorkflowNode/properties/items/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      } else {
        if (Array.isArray(data13)) {
          const len3 = data13.length;
          for (let i3 = 0; i3 < len3; i3++) {
            if (typeof data13[i3] !== "string") {
              const err29 = { instancePath: instancePath + "/items/" + i3, schemaPath: "#/components/schemas/WorkflowNode/properties/items/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          }
        } else {
          const err30 = { instancePath: instancePath + "/items", schemaPath: "#/components/schemas/WorkflowNode/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      }
    }
    if (data.iterationIndex !== void 0) {
      let data15 = data.iterationIndex;
      if (data15 === null) {
        const err31 = { instancePath: instancePath + "/iterationIndex", schemaPath: "#/components/schemas/WorkflowNode/properties/iterationIndex/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      } else {
        if (!(typeof data15 == "number" && isFinite(data15))) {
          const err32 = { instancePath: instancePath + "/iterationIndex", schemaPath: "#/components/schemas/WorkflowNode/properties/iterationIndex/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      }
    }
    if (data.jobId !== void 0) {
      let data16 = data.jobId;
      if (data16 === null) {
        const err33 = { instancePath: instancePath + "/jobId", schemaPath: "#/components/schemas/WorkflowNode/properties/jobId/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      } else {
        if (typeof data16 !== "string") {
          const err34 = { instancePath: instancePath + "/jobId", schemaPath: "#/components/schemas/WorkflowNode/properties/jobId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      }
    }
    if (data.logic !== void 0) {
      let data17 = data.logic;
      if (data17 === null) {
        const err35 = { instancePath: instancePath + "/logic", schemaPath: "#/components/schemas/WorkflowNode/properties/logic/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      } else {
        if (!validate72(data17, { instancePath: instancePath + "/logic", parentData: data, parentDataProperty: "logic", rootData, dynamicAnchors })) {
          if (vErrors === null) vErrors = validate72.errors;
          else for (const error of validate72.errors) vErrors.push(error);
          errors = vErrors.length;
        }
      }
    }
    if (data.logicType !== void 0) {
      let data18 = data.logicType;
      if (data18 === null) {
        const err36 = { instancePath: instancePath + "/logicType", schemaPath: "#/components/schemas/WorkflowNode/properties/logicType/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      } else {
        if (typeof data18 !== "string") {
          const err37 = { instancePath: instancePath + "/logicType", schemaPath: "#/components/schemas/WorkflowLogicType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        if (!(typeof data18 != "string" || data18 === "if-else")) {
          const err38 = { instancePath: instancePath + "/logicType", schemaPath: "#/components/schemas/WorkflowLogicType/x-open-enum", keyword: "x-open-enum", params: { knownValues: schema18["x-open-enum"] }, message: "must be one of the known values" };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      }
    }
    if (data.loopBodyNodeIds !== void 0) {
      let data19 = data.loopBodyNodeIds;
      if (data19 === null) {
        const err39 = { instancePath: instancePath + "/loopBodyNodeIds", schemaPath: "#/components/schemas/WorkflowNode/properties/loopBodyNodeIds/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      } else {
        if (Array.isArray(data19)) {
          const len4 = data19.length;
          for (let i4 = 0; i4 < len4; i4++) {
            if (typeof data19[i4] !== "string") {
              const err40 = { instancePath: instancePath + "/loopBodyNodeIds/" + i4, schemaPath: "#/components/schemas/WorkflowNode/properties/loopBodyNodeIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          }
        } else {
          const err41 = { instancePath: instancePath + "/loopBodyNodeIds", schemaPath: "#/components/schemas/WorkflowNode/properties/loopBodyNodeIds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      }
    }
    if (data.loopNodeId !== void 0) {
      let data21 = data.loopNodeId;
      if (data21 === null) {
        const err42 = { instancePath: instancePath + "/loopNodeId", schemaPath: "#/components/schemas/WorkflowNode/properties/loopNodeId/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      } else {
        if (typeof data21 !== "string") {
          const err43 = { instancePath: instancePath + "/loopNodeId", schemaPath: "#/components/schemas/WorkflowNode/properties/loopNodeId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
      }
    }
    if (data.modelId !== void 0) {
      let data22 = data.modelId;
      if (data22 === null) {
        const err44 = { instancePath: instancePath + "/modelId", schemaPath: "#/components/schemas/WorkflowNode/properties/modelId/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      } else {
        if (typeof data22 !== "string") {
          const err45 = { instancePath: instancePath + "/modelId", schemaPath: "#/components/schemas/WorkflowNode/properties/modelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      }
    }
    if (data.workflowId !== void 0) {
      let data23 = data.workflowId;
      if (data23 === null) {
        const err46 = { instancePath: instancePath + "/workflowId", schemaPath: "#/components/schemas/WorkflowNode/properties/workflowId/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      } else {
        if (typeof data23 !== "string") {
          const err47 = { instancePath: instancePath + "/workflowId", schemaPath: "#/components/schemas/WorkflowNode/properties/workflowId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
      }
    }
  } else {
    const err48 = { instancePath, schemaPath: "#/components/schemas/WorkflowNode/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err48];
    } else {
      vErrors.push(err48);
    }
    errors++;
  }
  validate4.errors = vErrors;
  return errors === 0;
}
validate4.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func0.call(schema4.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/components/schemas/JobMetadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.assetIds !== void 0) {
      let data0 = data.assetIds;
      if (data0 === null) {
        const err1 = { instancePath: instancePath + "/assetIds", schemaPath: "#/components/schemas/JobMetadata/properties/assetIds/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      } else {
        if (Array.isArray(data0)) {
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (typeof data0[i0] !== "string") {
              const err2 = { instancePath: instancePath + "/assetIds/" + i0, schemaPath: "#/components/schemas/JobMetadata/properties/assetIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
        } else {
          const err3 = { instancePath: instancePath + "/assetIds", schemaPath: "#/components/schemas/JobMetadata/properties/assetIds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.error !== void 0) {
      let data2 = data.error;
      if (typeof data2 !== "string" && data2 !== null) {
        const err4 = { instancePath: instancePath + "/error", schemaPath: "#/components/schemas/JobMetadata/properties/error/type", keyword: "type", params: { type: schema4.properties.error.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.flow !== void 0) {
      let data3 = data.flow;
      if (data3 === null) {
        const err5 = { instancePath: instancePath + "/flow", schemaPath: "#/components/schemas/JobMetadata/properties/flow/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      } else {
        if (Array.isArray(data3)) {
          const len1 = data3.length;
          for (let i1 = 0; i1 < len1; i1++) {
            if (!validate4(data3[i1], { instancePath: instancePath + "/flow/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors })) {
              if (vErrors === null) vErrors = validate4.errors;
              else for (const error of validate4.errors) vErrors.push(error);
              errors = vErrors.length;
            }
          }
        } else {
          const err6 = { instancePath: instancePath + "/flow", schemaPath: "#/components/schemas/JobMetadata/properties/flow/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.hint !== void 0) {
      let data5 = data.hint;
      if (data5 === null) {
        const err7 = { instancePath: instancePath + "/hint", schemaPath: "#/components/schemas/JobMetadata/properties/hint/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      } else {
        if (typeof data5 !== "string") {
          const err8 = { instancePath: instancePath + "/hint", schemaPath: "#/components/schemas/JobMetadata/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.input !== void 0) {
      let data6 = data.input;
      if (data6 === null) {
        const err9 = { instancePath: instancePath + "/input", schemaPath: "#/components/schemas/JobMetadata/properties/input/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      } else {
        if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
          const err10 = { instancePath: instancePath + "/input", schemaPath: "#/components/schemas/JobMetadata/properties/input/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.output !== void 0) {
      let data7 = data.output;
      if (data7 === null) {
        const err11 = { instancePath: instancePath + "/output", schemaPath: "#/components/schemas/JobMetadata/properties/output/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      } else {
        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
          if (data7.entityId !== void 0) {
            let data8 = data7.entityId;
            if (data8 === null) {
              const err12 = { instancePath: instancePath + "/output/entityId", schemaPath: "#/components/schemas/JobOutput/properties/entityId/optional", keyword: "optional", params: {}, message: "must not be null" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            } else {
              if (typeof data8 !== "string") {
                const err13 = { instancePath: instancePath + "/output/entityId", schemaPath: "#/components/schemas/JobOutput/properties/entityId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
          }
        } else {
          const err14 = { instancePath: instancePath + "/output", schemaPath: "#/components/schemas/JobOutput/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.outputModelId !== void 0) {
      let data9 = data.outputModelId;
      if (data9 === null) {
        const err15 = { instancePath: instancePath + "/outputModelId", schemaPath: "#/components/schemas/JobMetadata/properties/outputModelId/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      } else {
        if (typeof data9 !== "string") {
          const err16 = { instancePath: instancePath + "/outputModelId", schemaPath: "#/components/schemas/JobMetadata/properties/outputModelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.workflowId !== void 0) {
      let data10 = data.workflowId;
      if (data10 === null) {
        const err17 = { instancePath: instancePath + "/workflowId", schemaPath: "#/components/schemas/JobMetadata/properties/workflowId/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      } else {
        if (typeof data10 !== "string") {
          const err18 = { instancePath: instancePath + "/workflowId", schemaPath: "#/components/schemas/JobMetadata/properties/workflowId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data.workflowJobId !== void 0) {
      let data11 = data.workflowJobId;
      if (data11 === null) {
        const err19 = { instancePath: instancePath + "/workflowJobId", schemaPath: "#/components/schemas/JobMetadata/properties/workflowJobId/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      } else {
        if (typeof data11 !== "string") {
          const err20 = { instancePath: instancePath + "/workflowJobId", schemaPath: "#/components/schemas/JobMetadata/properties/workflowJobId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/components/schemas/JobMetadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate112.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.date === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/JobStatusChange/required", keyword: "required", params: { missingProperty: "date" }, message: "must have required property 'date'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err1 = { instancePath, schemaPath: "#/components/schemas/JobStatusChange/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "date" || key0 === "status")) {
        const err2 = { instancePath, schemaPath: "#/components/schemas/JobStatusChange/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.date !== void 0) {
      let data0 = data.date;
      if (typeof data0 === "string") {
        if (!formats02(data0)) {
          const err3 = { instancePath: instancePath + "/date", schemaPath: "#/components/schemas/JobStatusChange/properties/date/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/date", schemaPath: "#/components/schemas/JobStatusChange/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (typeof data1 !== "string") {
        const err5 = { instancePath: instancePath + "/status", schemaPath: "#/components/schemas/JobStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(typeof data1 != "string" || data1 === "canceled" || data1 === "failure" || data1 === "finalizing" || data1 === "in-progress" || data1 === "pending" || data1 === "queued" || data1 === "success" || data1 === "warming-up")) {
        const err6 = { instancePath: instancePath + "/status", schemaPath: "#/components/schemas/JobStatus/x-open-enum", keyword: "x-open-enum", params: { knownValues: schema202["x-open-enum"] }, message: "must be one of the known values" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/components/schemas/JobStatusChange/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate112.errors = vErrors;
  return errors === 0;
}
validate112.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema24 = { "type": "object", "description": "What is charged beside `cuCost`, in creative units, by the name of each part. A part reads 0 after a refund, while `cuCost` keeps the original price.", "additionalProperties": { "type": ["number", "null"], "description": "Price of one part, in creative units." } };
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate132.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cuCost === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/JobBilling/required", keyword: "required", params: { missingProperty: "cuCost" }, message: "must have required property 'cuCost'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.cuDiscount === void 0) {
      const err1 = { instancePath, schemaPath: "#/components/schemas/JobBilling/required", keyword: "required", params: { missingProperty: "cuDiscount" }, message: "must have required property 'cuDiscount'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "cuCost" || key0 === "cuCostDetails" || key0 === "cuDiscount" || key0 === "disableRefund")) {
        const err2 = { instancePath, schemaPath: "#/components/schemas/JobBilling/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.cuCost !== void 0) {
      let data0 = data.cuCost;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/cuCost", schemaPath: "#/components/schemas/JobBilling/properties/cuCost/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.cuCostDetails !== void 0) {
      let data1 = data.cuCostDetails;
      if (data1 === null) {
        const err4 = { instancePath: instancePath + "/cuCostDetails", schemaPath: "#/components/schemas/JobBilling/properties/cuCostDetails/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      } else {
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
          for (const key1 in data1) {
            let data2 = data1[key1];
            if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
              const err5 = { instancePath: instancePath + "/cuCostDetails/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/components/schemas/JobCostDetails/additionalProperties/type", keyword: "type", params: { type: schema24.additionalProperties.type }, message: "must be number,null" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        } else {
          const err6 = { instancePath: instancePath + "/cuCostDetails", schemaPath: "#/components/schemas/JobCostDetails/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.cuDiscount !== void 0) {
      let data3 = data.cuDiscount;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        const err7 = { instancePath: instancePath + "/cuDiscount", schemaPath: "#/components/schemas/JobBilling/properties/cuDiscount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.disableRefund !== void 0) {
      let data4 = data.disableRefund;
      if (data4 === null) {
        const err8 = { instancePath: instancePath + "/disableRefund", schemaPath: "#/components/schemas/JobBilling/properties/disableRefund/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      } else {
        if (typeof data4 !== "boolean") {
          const err9 = { instancePath: instancePath + "/disableRefund", schemaPath: "#/components/schemas/JobBilling/properties/disableRefund/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/components/schemas/JobBilling/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate132.errors = vErrors;
  return errors === 0;
}
validate132.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.createdAt === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/Job/required", keyword: "required", params: { missingProperty: "createdAt" }, message: "must have required property 'createdAt'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.jobId === void 0) {
      const err1 = { instancePath, schemaPath: "#/components/schemas/Job/required", keyword: "required", params: { missingProperty: "jobId" }, message: "must have required property 'jobId'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.jobType === void 0) {
      const err2 = { instancePath, schemaPath: "#/components/schemas/Job/required", keyword: "required", params: { missingProperty: "jobType" }, message: "must have required property 'jobType'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.metadata === void 0) {
      const err3 = { instancePath, schemaPath: "#/components/schemas/Job/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property 'metadata'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.progress === void 0) {
      const err4 = { instancePath, schemaPath: "#/components/schemas/Job/required", keyword: "required", params: { missingProperty: "progress" }, message: "must have required property 'progress'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err5 = { instancePath, schemaPath: "#/components/schemas/Job/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.statusHistory === void 0) {
      const err6 = { instancePath, schemaPath: "#/components/schemas/Job/required", keyword: "required", params: { missingProperty: "statusHistory" }, message: "must have required property 'statusHistory'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.updatedAt === void 0) {
      const err7 = { instancePath, schemaPath: "#/components/schemas/Job/required", keyword: "required", params: { missingProperty: "updatedAt" }, message: "must have required property 'updatedAt'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func0.call(schema2.properties, key0)) {
        const err8 = { instancePath, schemaPath: "#/components/schemas/Job/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data0 = data.createdAt;
      if (typeof data0 === "string") {
        if (!formats02(data0)) {
          const err9 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/Job/properties/createdAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/Job/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.jobId !== void 0) {
      if (typeof data.jobId !== "string") {
        const err11 = { instancePath: instancePath + "/jobId", schemaPath: "#/components/schemas/Job/properties/jobId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.jobType !== void 0) {
      let data2 = data.jobType;
      if (typeof data2 !== "string") {
        const err12 = { instancePath: instancePath + "/jobType", schemaPath: "#/components/schemas/JobType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (!(typeof data2 != "string" || data2 === "assets-download" || data2 === "canvas-export" || data2 === "caption" || data2 === "caption-llava" || data2 === "custom" || data2 === "describe-style" || data2 === "detection" || data2 === "embed" || data2 === "flux" || data2 === "flux-model-training" || data2 === "generate-prompt" || data2 === "image-generation" || data2 === "image-prompt-editing" || data2 === "inference" || data2 === "mesh-preview-rendering" || data2 === "model-download" || data2 === "model-import" || data2 === "model-training" || data2 === "musubi-model-training" || data2 === "openai-image-generation" || data2 === "patch-image" || data2 === "pixelate" || data2 === "reframe" || data2 === "remove-background" || data2 === "repaint" || data2 === "restyle" || data2 === "segment" || data2 === "skybox-3d" || data2 === "skybox-base-360" || data2 === "skybox-hdri" || data2 === "skybox-upscale-360" || data2 === "splat" || data2 === "texture" || data2 === "translate" || data2 === "upload" || data2 === "upscale" || data2 === "upscale-skybox" || data2 === "upscale-texture" || data2 === "vectorize" || data2 === "workflow")) {
        const err13 = { instancePath: instancePath + "/jobType", schemaPath: "#/components/schemas/JobType/x-open-enum", keyword: "x-open-enum", params: { knownValues: schema3["x-open-enum"] }, message: "must be one of the known values" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.metadata !== void 0) {
      if (!validate32(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate32.errors;
        else for (const error of validate32.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.progress !== void 0) {
      let data4 = data.progress;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1 || isNaN(data4)) {
          const err14 = { instancePath: instancePath + "/progress", schemaPath: "#/components/schemas/Job/properties/progress/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err15 = { instancePath: instancePath + "/progress", schemaPath: "#/components/schemas/Job/properties/progress/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/progress", schemaPath: "#/components/schemas/Job/properties/progress/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data5 = data.status;
      if (typeof data5 !== "string") {
        const err17 = { instancePath: instancePath + "/status", schemaPath: "#/components/schemas/JobStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (!(typeof data5 != "string" || data5 === "canceled" || data5 === "failure" || data5 === "finalizing" || data5 === "in-progress" || data5 === "pending" || data5 === "queued" || data5 === "success" || data5 === "warming-up")) {
        const err18 = { instancePath: instancePath + "/status", schemaPath: "#/components/schemas/JobStatus/x-open-enum", keyword: "x-open-enum", params: { knownValues: schema202["x-open-enum"] }, message: "must be one of the known values" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.statusHistory !== void 0) {
      let data6 = data.statusHistory;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate112(data6[i0], { instancePath: instancePath + "/statusHistory/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate112.errors;
            else for (const error of validate112.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/statusHistory", schemaPath: "#/components/schemas/Job/properties/statusHistory/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.updatedAt !== void 0) {
      let data8 = data.updatedAt;
      if (typeof data8 === "string") {
        if (!formats02(data8)) {
          const err20 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/components/schemas/Job/properties/updatedAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/components/schemas/Job/properties/updatedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.authorId !== void 0) {
      let data9 = data.authorId;
      if (data9 === null) {
        const err22 = { instancePath: instancePath + "/authorId", schemaPath: "#/components/schemas/Job/properties/authorId/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      } else {
        if (typeof data9 !== "string") {
          const err23 = { instancePath: instancePath + "/authorId", schemaPath: "#/components/schemas/Job/properties/authorId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    }
    if (data.billing !== void 0) {
      let data10 = data.billing;
      if (data10 === null) {
        const err24 = { instancePath: instancePath + "/billing", schemaPath: "#/components/schemas/Job/properties/billing/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      } else {
        if (!validate132(data10, { instancePath: instancePath + "/billing", parentData: data, parentDataProperty: "billing", rootData, dynamicAnchors })) {
          if (vErrors === null) vErrors = validate132.errors;
          else for (const error of validate132.errors) vErrors.push(error);
          errors = vErrors.length;
        }
      }
    }
    if (data.ownerId !== void 0) {
      let data11 = data.ownerId;
      if (data11 === null) {
        const err25 = { instancePath: instancePath + "/ownerId", schemaPath: "#/components/schemas/Job/properties/ownerId/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      } else {
        if (typeof data11 !== "string") {
          const err26 = { instancePath: instancePath + "/ownerId", schemaPath: "#/components/schemas/Job/properties/ownerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/components/schemas/Job/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err27];
    } else {
      vErrors.push(err27);
    }
    errors++;
  }
  validate2.errors = vErrors;
  return errors === 0;
}
validate2.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema252 = { "type": "object", "description": "A file and what is known about it.", "required": ["id", "authorId", "collectionIds", "createdAt", "editCapabilities", "kind", "metadata", "mimeType", "ownerId", "privacy", "properties", "source", "status", "tags", "updatedAt", "url"], "properties": { "id": { "type": "string", "description": "Asset ID: begins with `asset_`, but for assets made before about May 2024." }, "authorId": { "type": "string", "description": "ID of the user or key that made the asset; that of an API key begins with `apiu_`." }, "collectionIds": { "type": "array", "description": "Collections the asset is in.", "items": { "type": "string", "description": "Collection ID." } }, "createdAt": { "type": "string", "description": "When the asset was created.", "format": "date-time" }, "editCapabilities": { "type": "array", "description": "Tools that can work on the asset.", "items": { "$ref": "#/components/schemas/EditCapability" } }, "kind": { "$ref": "#/components/schemas/AssetKind" }, "metadata": { "$ref": "#/components/schemas/AssetMetadata" }, "mimeType": { "type": "string", "description": "Media type of the file." }, "ownerId": { "type": "string", "description": "ID of the project that owns the asset, `proj_…` or 22 bare characters." }, "privacy": { "$ref": "#/components/schemas/AssetPrivacy" }, "properties": { "$ref": "#/components/schemas/AssetProperties" }, "source": { "$ref": "#/components/schemas/AssetSource" }, "status": { "$ref": "#/components/schemas/AssetStatus" }, "tags": { "type": "array", "description": "Labels set by people.", "items": { "type": "string", "description": "One label." } }, "updatedAt": { "type": "string", "description": "When the record last changed.", "format": "date-time" }, "url": { "type": "string", "description": "Signed download address; valid for at least 24 hours, up to the next of the calendar days on which addresses end (the 7th, 14th, 21st and the last of a month), and broken by any change to its query. A credential: keep it out of logs.", "format": "uri" }, "automaticCaptioning": { "optional": { "type": "string", "description": "Caption written by a model." } }, "description": { "optional": { "type": "string", "description": "Description, for people." } }, "embedding": { "optional": { "type": "array", "description": "Vector for similarity search; only when asked for.", "items": { "type": "number", "description": "One component." } } }, "firstFrame": { "optional": { "$ref": "#/components/schemas/AssetFile", "description": "First frame of a video." } }, "isHidden": { "optional": { "type": "boolean", "description": "Whether listings leave the asset out." } }, "lastFrame": { "optional": { "$ref": "#/components/schemas/AssetFile", "description": "Last frame of a video." } }, "nsfw": { "optional": { "type": "array", "description": "Kinds of unsafe content found. Absent until the asset was looked at, 5 to 10 seconds after it was made; empty when nothing was found.", "items": { "type": "string", "description": "One kind of unsafe content." } } }, "originalFileUrl": { "optional": { "type": "string", "description": "Signed address of the file as uploaded, where the asset was converted.", "format": "uri" } }, "outputIndex": { "optional": { "type": "integer", "description": "Position among the results of the job, counted from 0. Not unique on record; tell results apart by their IDs.", "minimum": 0 } }, "preview": { "optional": { "$ref": "#/components/schemas/AssetFile", "description": "Rendering of an asset that is not an image." } }, "thumbnail": { "optional": { "$ref": "#/components/schemas/AssetFile", "description": "Small preview of the asset." } } }, "additionalProperties": false };
var schema26 = { "type": "string", "description": "A tool that can work on the asset. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["DETECTION", "GENERATIVE_FILL", "PIXELATE", "PROMPT_EDITING", "REFINE", "REFRAME", "REMOVE_BACKGROUND", "SEGMENTATION", "UPSCALE", "UPSCALE_360", "VECTORIZATION"] };
var schema39 = { "type": "string", "description": "Who can see the asset. Closed: hidden, by link, or for all are the only choices.", "enum": ["private", "public", "unlisted"] };
var schema45 = { "type": "string", "description": "What produced the asset; a patched image has `patch`. Spelled differently from the type in places. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["3d23d", "3d23d:texture", "3d:texture", "3d:texture:albedo", "3d:texture:metallic", "3d:texture:mtl", "3d:texture:normal", "3d:texture:roughness", "audio2audio", "audio2txt", "audio2video", "background-removal", "canvas", "canvas-drawing", "canvas-export", "detection", "generative-fill", "image-prompt-editing", "img23d", "img2img", "img2splat", "img2txt", "img2video", "inference-control-net", "inference-control-net-img", "inference-control-net-inpainting", "inference-control-net-inpainting-ip-adapter", "inference-control-net-ip-adapter", "inference-control-net-reference", "inference-control-net-texture", "inference-img", "inference-img-ip-adapter", "inference-img-texture", "inference-in-paint", "inference-in-paint-ip-adapter", "inference-reference", "inference-reference-texture", "inference-txt", "inference-txt-ip-adapter", "inference-txt-texture", "patch", "pixelization", "reframe", "restyle", "segment", "segmentation-image", "segmentation-mask", "skybox-3d", "skybox-base-360", "skybox-hdri", "texture", "texture:albedo", "texture:ao", "texture:edge", "texture:height", "texture:metallic", "texture:normal", "texture:smoothness", "txt23d", "txt2audio", "txt2img", "txt2txt", "txt2video", "unknown", "uploaded", "uploaded-3d", "uploaded-audio", "uploaded-avatar", "uploaded-text", "uploaded-video", "upscale", "upscale-skybox", "upscale-texture", "upscale-video", "vectorization", "video23d", "video2audio", "video2img", "video2video", "voice-clone"] };
var schema46 = { "type": "string", "description": "Whether the file is usable. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["error", "pending", "success"] };
var schema28 = { "type": "object", "description": "How the asset was made. Most fields repeat a parameter of the request that produced it and are absent where it had none.", "required": ["kind", "type"], "properties": { "kind": { "$ref": "#/components/schemas/AssetKind" }, "type": { "$ref": "#/components/schemas/AssetType" }, "angular": { "optional": { "type": "number", "description": "Angularity of generated surface detail. Echo of the request." } }, "aspectRatio": { "optional": { "type": "string", "description": "Width to height, as text such as `16:9`. Echo of the request." } }, "backgroundOpacity": { "optional": { "type": "number", "description": "Opacity given to the background. Echo of the request." } }, "baseModelId": { "optional": { "type": "string", "description": "ID of the model the used one is built on." } }, "bbox": { "optional": { "type": "array", "description": "Box around the detected object: x1, y1, x2, y2, in pixels.", "minItems": 4, "maxItems": 4, "items": { "type": "number", "description": "One edge, in pixels." } } }, "betterQuality": { "optional": { "type": "boolean", "description": "Trades time for quality in background removal. Echo of the request." } }, "cannyStructureImage": { "optional": { "type": "string", "description": "Edge map that guides the structure: asset ID. Echo of the request." } }, "clustering": { "optional": { "type": "boolean", "description": "Joins neighbouring texels of one colour. Echo of the request." } }, "colorCorrection": { "optional": { "type": "boolean", "description": "Brings the colours back to those of the input. Echo of the request." } }, "colorMode": { "optional": { "type": "string", "description": "Colours or black and white in vectorization. Echo of the request." } }, "colorPrecision": { "optional": { "type": "number", "description": "Bits kept per colour channel in vectorization. Echo of the request." } }, "concepts": { "optional": { "type": "array", "description": "Models mixed into the generation.", "items": { "$ref": "#/components/schemas/AssetConcept" } } }, "contours": { "optional": { "type": "array", "description": "Outlines of the detected objects.", "items": { "type": "array", "description": "Outlines of one object.", "items": { "type": "array", "description": "One closed outline.", "items": { "type": "array", "description": "One point: x, y, in pixels.", "items": { "type": "number", "description": "One coordinate, in pixels." } } } } } }, "controlEnd": { "optional": { "type": "number", "description": "Share of the steps after which structural guidance ends. Echo of the request." } }, "copiedAt": { "optional": { "type": "string", "description": "When the asset was copied here from another project.", "format": "date-time" } }, "cornerThreshold": { "optional": { "type": "number", "description": "Angle from which a bend becomes a corner in vectorization, in degrees. Echo of the request." } }, "creativity": { "optional": { "type": "number", "description": "Freedom an upscale takes with detail. Echo of the request." } }, "creativityDecay": { "optional": { "type": "number", "description": "Loss of that freedom from one upscale pass to the next. Echo of the request." } }, "defaultParameters": { "optional": { "type": "boolean", "description": "Whether the preset values were kept. Echo of the request." } }, "depthFidelity": { "optional": { "type": "number", "description": "How closely the depth map is followed. Echo of the request." } }, "depthImage": { "optional": { "type": "string", "description": "Depth map that guides the structure: asset ID. Echo of the request." } }, "detailsLevel": { "optional": { "type": "number", "description": "Amount of detail an upscale adds or, when negative, removes. Echo of the request." } }, "dilate": { "optional": { "type": "number", "description": "Growth of the mask, in pixels. Echo of the request." } }, "factor": { "optional": { "type": "number", "description": "How strongly the filter acts. Echo of the request." } }, "filterSpeckle": { "optional": { "type": "number", "description": "Size below which spots are dropped in vectorization, in pixels. Echo of the request." } }, "fractality": { "optional": { "type": "number", "description": "Reuse of the image at smaller scales while upscaling. Echo of the request." } }, "geometryEnforcement": { "optional": { "type": "number", "description": "How strictly a skybox keeps its geometry. Echo of the request." } }, "guidance": { "optional": { "type": "number", "description": "How closely the prompt is followed. Echo of the request." } }, "halfMode": { "optional": { "type": "boolean", "description": "Works at half precision. Echo of the request." } }, "hdr": { "optional": { "type": "number", "description": "Strength of the high dynamic range effect. Echo of the request." } }, "height": { "optional": { "type": "number", "description": "Height of the result, in pixels." } }, "highThreshold": { "optional": { "type": "number", "description": "Upper gradient limit of edge detection. Echo of the request." } }, "horizontalExpansionRatio": { "optional": { "type": "number", "description": "Former measure of widening in a reframe; deprecated in favour of the target size. Echo of the request.", "deprecated": true } }, "image": { "optional": { "type": "string", "description": "Input image: asset ID or address. Echo of the request." } }, "imageFidelity": { "optional": { "type": "number", "description": "How closely the input image is kept. Echo of the request." } }, "imageType": { "optional": { "$ref": "#/components/schemas/ImageType" } }, "inferenceId": { "optional": { "type": "string", "description": "ID of the inference that made the asset." } }, "inputFidelity": { "optional": { "$ref": "#/components/schemas/InputFidelity" } }, "inputLocation": { "optional": { "$ref": "#/components/schemas/InputLocation" } }, "invert": { "optional": { "type": "boolean", "description": "Swaps the dark and the light of the mask or map. Echo of the request." } }, "keypointThreshold": { "optional": { "type": "number", "description": "Confidence from which a pose point counts. Echo of the request." } }, "layerDifference": { "optional": { "type": "number", "description": "Colour distance between layers in vectorization. Echo of the request." } }, "lengthThreshold": { "optional": { "type": "number", "description": "Length from which a path segment is divided in vectorization, in pixels. Echo of the request." } }, "lockExpiresAt": { "optional": { "type": "string", "description": "Until when a canvas is reserved for its editor.", "format": "date-time" } }, "lowThreshold": { "optional": { "type": "number", "description": "Lower gradient limit of edge detection. Echo of the request." } }, "mask": { "optional": { "type": "string", "description": "Mask image: asset ID or address. Echo of the request." } }, "maxIterations": { "optional": { "type": "number", "description": "Most fitting passes in vectorization. Echo of the request." } }, "maxThreshold": { "optional": { "type": "number", "description": "Upper limit of the detection range. Echo of the request." } }, "minThreshold": { "optional": { "type": "number", "description": "Lower limit of the detection range. Echo of the request." } }, "modality": { "optional": { "$ref": "#/components/schemas/DetectionModality" } }, "mode": { "optional": { "type": "string", "description": "Variant of the tool. Echo of the request." } }, "modelId": { "optional": { "type": "string", "description": "ID of the model that made the asset." } }, "modelType": { "optional": { "$ref": "#/components/schemas/ModelType" } }, "name": { "optional": { "type": "string", "description": "Display name, often the file name of an upload." } }, "nbMasks": { "optional": { "type": "number", "description": "Number of masks found." } }, "negativePrompt": { "optional": { "type": "string", "description": "What to keep out of the result. Echo of the request." } }, "negativePromptStrength": { "optional": { "type": "number", "description": "How strongly the negative prompt acts. Echo of the request." } }, "numInferenceSteps": { "optional": { "type": "number", "description": "Number of denoising steps. Echo of the request." } }, "numOutputs": { "optional": { "type": "number", "description": "Number of results asked for. Echo of the request." } }, "originalAssetId": { "optional": { "type": "string", "description": "ID of the asset this one is a copy of." } }, "outputIndex": { "optional": { "type": "integer", "description": "Position among the results of the job, counted from 0.", "minimum": 0 } }, "overlapPercentage": { "optional": { "type": "number", "description": "Overlap of the input with the newly painted area. Echo of the request." } }, "overrideEmbeddings": { "optional": { "type": "boolean", "description": "Replaces the concept embeddings instead of adding to them. Echo of the request." } }, "parentId": { "optional": { "type": "string", "description": "ID of the asset this one was made from." } }, "parentJobId": { "optional": { "type": "string", "description": "ID of the job around the one that made the asset." } }, "pathPrecision": { "optional": { "type": "number", "description": "Decimal places of path coordinates in vectorization. Echo of the request." } }, "points": { "optional": { "type": "array", "description": "Points that mark what to segment.", "items": { "type": "array", "description": "One point: its place in pixels and, where given, whether it includes or excludes.", "items": { "type": "number", "description": "One coordinate or the label." } } } }, "polished": { "optional": { "type": "number", "description": "Smoothness of generated surface detail. Echo of the request." } }, "preset": { "optional": { "type": "string", "description": "Named set of parameters. Echo of the request." } }, "progressPercent": { "optional": { "type": "number", "description": "Share of the generation done, in percent." } }, "prompt": { "optional": { "type": "string", "description": "Text that describes the result. Echo of the request." } }, "promptFidelity": { "optional": { "type": "number", "description": "How closely an upscale follows the prompt. Echo of the request." } }, "raised": { "optional": { "type": "number", "description": "Height of generated surface relief. Echo of the request." } }, "referenceImages": { "optional": { "type": "array", "description": "Images given as reference.", "items": { "type": "string", "description": "Asset ID or address." } } }, "refinementSteps": { "optional": { "type": "number", "description": "Number of extra passes that refine the result. Echo of the request." } }, "removeBackground": { "optional": { "type": "boolean", "description": "Cuts the subject out of its background. Echo of the request." } }, "resizeOption": { "optional": { "type": "number", "description": "How the input is scaled into the new frame. Echo of the request." } }, "resultContours": { "optional": { "type": "boolean", "description": "Asks for outlines. Echo of the request." } }, "resultImage": { "optional": { "type": "boolean", "description": "Asks for the cut-out image. Echo of the request." } }, "resultMask": { "optional": { "type": "boolean", "description": "Asks for the mask. Echo of the request." } }, "rootParentId": { "optional": { "type": "string", "description": "ID of the first asset in the line of parents." } }, "saveFlipbook": { "optional": { "type": "boolean", "description": "Keeps the frames as a flipbook. Echo of the request." } }, "scalingFactor": { "optional": { "type": "number", "description": "Enlargement, as a multiple of the input. Echo of the request." } }, "scheduler": { "optional": { "type": "string", "description": "Sampling method of the denoising. Echo of the request." } }, "seed": { "optional": { "type": ["string", "number"], "description": "Start value of the random numbers. Documented as a string that is a number in some cases: both are accepted." } }, "sharpen": { "optional": { "type": "boolean", "description": "Sharpens the result. Echo of the request." } }, "shiny": { "optional": { "type": "number", "description": "Gloss of the generated surface. Echo of the request." } }, "size": { "optional": { "type": "number", "description": "Edge length of the cells or the output, in pixels. Echo of the request." } }, "sketch": { "optional": { "type": "boolean", "description": "Treats the input as a sketch. Echo of the request." } }, "sourceProjectId": { "optional": { "type": "string", "description": "ID of the project the asset was copied from." } }, "spliceThreshold": { "optional": { "type": "number", "description": "Angle from which curves are joined in vectorization, in degrees. Echo of the request." } }, "strength": { "optional": { "type": "number", "description": "How far the result may depart from the input. Echo of the request." } }, "structureFidelity": { "optional": { "type": "number", "description": "How closely the structure image is followed. Echo of the request." } }, "structureImage": { "optional": { "type": "string", "description": "Image that guides the structure: asset ID. Echo of the request." } }, "style": { "optional": { "$ref": "#/components/schemas/UpscaleStyle" } }, "styleFidelity": { "optional": { "type": "number", "description": "How closely the style is followed. Echo of the request." } }, "styleImages": { "optional": { "type": "array", "description": "Images whose style is taken over.", "items": { "type": "string", "description": "Asset ID." } } }, "styleImagesFidelity": { "optional": { "type": "number", "description": "How closely the style images are followed. Echo of the request." } }, "targetHeight": { "optional": { "type": "number", "description": "Height asked for, in pixels. Echo of the request." } }, "targetWidth": { "optional": { "type": "number", "description": "Width asked for, in pixels. Echo of the request." } }, "text": { "optional": { "type": "string", "description": "Text to speak, or to search for. Echo of the request." } }, "texture": { "optional": { "type": "string", "description": "Texture image: asset ID. Echo of the request." } }, "thumbnail": { "optional": { "$ref": "#/components/schemas/AssetFile", "description": "Small preview of the asset." } }, "tileStyle": { "optional": { "type": "boolean", "description": "Applies the style tile by tile. Echo of the request." } }, "trainingImage": { "optional": { "type": "boolean", "description": "Whether the asset served to train a model." } }, "verticalExpansionRatio": { "optional": { "type": "number", "description": "Former measure of heightening in a reframe; deprecated in favour of the target size. Echo of the request.", "deprecated": true } }, "width": { "optional": { "type": "number", "description": "Width of the result, in pixels." } } }, "additionalProperties": false };
var schema30 = { "type": "string", "description": "How an asset came to be; a patched image is `patch`. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["3d-texture", "3d-texture-albedo", "3d-texture-metallic", "3d-texture-mtl", "3d-texture-normal", "3d-texture-roughness", "3d23d", "3d23d-texture", "audio2audio", "audio2txt", "audio2video", "background-removal", "canvas", "canvas-drawing", "canvas-export", "detection", "generative-fill", "image-prompt-editing", "img23d", "img2img", "img2splat", "img2txt", "img2video", "inference-controlnet", "inference-controlnet-img2img", "inference-controlnet-inpaint", "inference-controlnet-inpaint-ip-adapter", "inference-controlnet-ip-adapter", "inference-controlnet-reference", "inference-controlnet-texture", "inference-img2img", "inference-img2img-ip-adapter", "inference-img2img-texture", "inference-inpaint", "inference-inpaint-ip-adapter", "inference-reference", "inference-reference-texture", "inference-txt2img", "inference-txt2img-ip-adapter", "inference-txt2img-texture", "patch", "pixelization", "reframe", "restyle", "segment", "segmentation-image", "segmentation-mask", "skybox-3d", "skybox-base-360", "skybox-hdri", "texture", "texture-albedo", "texture-ao", "texture-edge", "texture-height", "texture-metallic", "texture-normal", "texture-smoothness", "txt23d", "txt2audio", "txt2img", "txt2txt", "txt2video", "unknown", "uploaded", "uploaded-3d", "uploaded-audio", "uploaded-avatar", "uploaded-text", "uploaded-video", "upscale", "upscale-skybox", "upscale-texture", "upscale-video", "vectorization", "video23d", "video2audio", "video2img", "video2video", "voice-clone"] };
var schema32 = { "type": "string", "description": "How an image meets its own edges. Closed: the three ways of tiling an upscale distinguishes.", "enum": ["seamfull", "skybox", "texture"] };
var schema33 = { "type": "string", "description": "How closely a result follows its input images. Closed: a switch with two positions.", "enum": ["high", "low"] };
var schema34 = { "type": "string", "description": "Where a reframe keeps the input inside the new frame. Closed: four sides and the middle are all there is.", "enum": ["bottom", "left", "middle", "right", "top"] };
var schema35 = { "type": "string", "description": "Structure extracted from an image by detection. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["canny", "depth", "grayscale", "lineart_anime", "mlsd", "normal", "pose", "scribble", "segmentation", "sketch"] };
var schema37 = { "type": "string", "description": "Look an upscale aims for. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["3d-cartoon", "3d-rendered", "anime", "cartoon", "cinematic", "claymation", "cloud-skydome", "comic", "cyberpunk", "enchanted", "fantasy", "ink", "manga", "manga-color", "minimalist", "neon-tron", "oil-painting", "pastel", "photo", "photography", "psychedelic", "retro-fantasy", "scifi-concept-art", "space", "standard", "whimsical"] };
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate17.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/AssetMetadata/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.type === void 0) {
      const err1 = { instancePath, schemaPath: "#/components/schemas/AssetMetadata/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func0.call(schema28.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/components/schemas/AssetMetadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/components/schemas/AssetKind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(typeof data0 != "string" || data0 === "3d" || data0 === "audio" || data0 === "document" || data0 === "image" || data0 === "image-hdr" || data0 === "json" || data0 === "text" || data0 === "video")) {
        const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/components/schemas/AssetKind/x-open-enum", keyword: "x-open-enum", params: { knownValues: schema122["x-open-enum"] }, message: "must be one of the known values" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 !== "string") {
        const err5 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/AssetType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(typeof data1 != "string" || data1 === "3d-texture" || data1 === "3d-texture-albedo" || data1 === "3d-texture-metallic" || data1 === "3d-texture-mtl" || data1 === "3d-texture-normal" || data1 === "3d-texture-roughness" || data1 === "3d23d" || data1 === "3d23d-texture" || data1 === "audio2audio" || data1 === "audio2txt" || data1 === "audio2video" || data1 === "background-removal" || data1 === "canvas" || data1 === "canvas-drawing" || data1 === "canvas-export" || data1 === "detection" || data1 === "generative-fill" || data1 === "image-prompt-editing" || data1 === "img23d" || data1 === "img2img" || data1 === "img2splat" || data1 === "img2txt" || data1 === "img2video" || data1 === "inference-controlnet" || data1 === "inference-controlnet-img2img" || data1 === "inference-controlnet-inpaint" || data1 === "inference-controlnet-inpaint-ip-adapter" || data1 === "inference-controlnet-ip-adapter" || data1 === "inference-controlnet-reference" || data1 === "inference-controlnet-texture" || data1 === "inference-img2img" || data1 === "inference-img2img-ip-adapter" || data1 === "inference-img2img-texture" || data1 === "inference-inpaint" || data1 === "inference-inpaint-ip-adapter" || data1 === "inference-reference" || data1 === "inference-reference-texture" || data1 === "inference-txt2img" || data1 === "inference-txt2img-ip-adapter" || data1 === "inference-txt2img-texture" || data1 === "patch" || data1 === "pixelization" || data1 === "reframe" || data1 === "restyle" || data1 === "segment" || data1 === "segmentation-image" || data1 === "segmentation-mask" || data1 === "skybox-3d" || data1 === "skybox-base-360" || data1 === "skybox-hdri" || data1 === "texture" || data1 === "texture-albedo" || data1 === "texture-ao" || data1 === "texture-edge" || data1 === "texture-height" || data1 === "texture-metallic" || data1 === "texture-normal" || data1 === "texture-smoothness" || data1 === "txt23d" || data1 === "txt2audio" || data1 === "txt2img" || data1 === "txt2txt" || data1 === "txt2video" || data1 === "unknown" || data1 === "uploaded" || data1 === "uploaded-3d" || data1 === "uploaded-audio" || data1 === "uploaded-avatar" || data1 === "uploaded-text" || data1 === "uploaded-video" || data1 === "upscale" || data1 === "upscale-skybox" || data1 === "upscale-texture" || data1 === "upscale-video" || data1 === "vectorization" || data1 === "video23d" || data1 === "video2audio" || data1 === "video2img" || data1 === "video2video" || data1 === "voice-clone")) {
        const err6 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/AssetType/x-open-enum", keyword: "x-open-enum", params: { knownValues: schema30["x-open-enum"] }, message: "must be one of the known values" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.angular !== void 0) {
      let data2 = data.angular;
      if (data2 === null) {
        const err7 = { instancePath: instancePath + "/angular", schemaPath: "#/components/schemas/AssetMetadata/properties/angular/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      } else {
        if (!(typeof data2 == "number" && isFinite(data2))) {
          const err8 = { instancePath: instancePath + "/angular", schemaPath: "#/components/schemas/AssetMetadata/properties/angular/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.aspectRatio !== void 0) {
      let data3 = data.aspectRatio;
      if (data3 === null) {
        const err9 = { instancePath: instancePath + "/aspectRatio", schemaPath: "#/components/schemas/AssetMetadata/properties/aspectRatio/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      } else {
        if (typeof data3 !== "string") {
          const err10 = { instancePath: instancePath + "/aspectRatio", schemaPath: "#/components/schemas/AssetMetadata/properties/aspectRatio/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.backgroundOpacity !== void 0) {
      let data4 = data.backgroundOpacity;
      if (data4 === null) {
        const err11 = { instancePath: instancePath + "/backgroundOpacity", schemaPath: "#/components/schemas/AssetMetadata/properties/backgroundOpacity/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      } else {
        if (!(typeof data4 == "number" && isFinite(data4))) {
          const err12 = { instancePath: instancePath + "/backgroundOpacity", schemaPath: "#/components/schemas/AssetMetadata/properties/backgroundOpacity/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.baseModelId !== void 0) {
      let data5 = data.baseModelId;
      if (data5 === null) {
        const err13 = { instancePath: instancePath + "/baseModelId", schemaPath: "#/components/schemas/AssetMetadata/properties/baseModelId/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      } else {
        if (typeof data5 !== "string") {
          const err14 = { instancePath: instancePath + "/baseModelId", schemaPath: "#/components/schemas/AssetMetadata/properties/baseModelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.bbox !== void 0) {
      let data6 = data.bbox;
      if (data6 === null) {
        const err15 = { instancePath: instancePath + "/bbox", schemaPath: "#/components/schemas/AssetMetadata/properties/bbox/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      } else {
        if (Array.isArray(data6)) {
          if (data6.length > 4) {
            const err16 = { instancePath: instancePath + "/bbox", schemaPath: "#/components/schemas/AssetMetadata/properties/bbox/maxItems", keyword: "maxItems", params: { limit: 4 }, message: "must NOT have more than 4 items" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (data6.length < 4) {
            const err17 = { instancePath: instancePath + "/bbox", schemaPath: "#/components/schemas/AssetMetadata/properties/bbox/minItems", keyword: "minItems", params: { limit: 4 }, message: "must NOT have fewer than 4 items" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          const len0 = data6.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data7 = data6[i0];
            if (!(typeof data7 == "number" && isFinite(data7))) {
              const err18 = { instancePath: instancePath + "/bbox/" + i0, schemaPath: "#/components/schemas/AssetMetadata/properties/bbox/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          }
        } else {
          const err19 = { instancePath: instancePath + "/bbox", schemaPath: "#/components/schemas/AssetMetadata/properties/bbox/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
    if (data.betterQuality !== void 0) {
      let data8 = data.betterQuality;
      if (data8 === null) {
        const err20 = { instancePath: instancePath + "/betterQuality", schemaPath: "#/components/schemas/AssetMetadata/properties/betterQuality/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      } else {
        if (typeof data8 !== "boolean") {
          const err21 = { instancePath: instancePath + "/betterQuality", schemaPath: "#/components/schemas/AssetMetadata/properties/betterQuality/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
    if (data.cannyStructureImage !== void 0) {
      let data9 = data.cannyStructureImage;
      if (data9 === null) {
        const err22 = { instancePath: instancePath + "/cannyStructureImage", schemaPath: "#/components/schemas/AssetMetadata/properties/cannyStructureImage/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      } else {
        if (typeof data9 !== "string") {
          const err23 = { instancePath: instancePath + "/cannyStructureImage", schemaPath: "#/components/schemas/AssetMetadata/properties/cannyStructureImage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    }
    if (data.clustering !== void 0) {
      let data10 = data.clustering;
      if (data10 === null) {
        const err24 = { instancePath: instancePath + "/clustering", schemaPath: "#/components/schemas/AssetMetadata/properties/clustering/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      } else {
        if (typeof data10 !== "boolean") {
          const err25 = { instancePath: instancePath + "/clustering", schemaPath: "#/components/schemas/AssetMetadata/properties/clustering/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
    }
    if (data.colorCorrection !== void 0) {
      let data11 = data.colorCorrection;
      if (data11 === null) {
        const err26 = { instancePath: instancePath + "/colorCorrection", schemaPath: "#/components/schemas/AssetMetadata/properties/colorCorrection/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      } else {
        if (typeof data11 !== "boolean") {
          const err27 = { instancePath: instancePath + "/colorCorrection", schemaPath: "#/components/schemas/AssetMetadata/properties/colorCorrection/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      }
    }
    if (data.colorMode !== void 0) {
      let data12 = data.colorMode;
      if (data12 === null) {
        const err28 = { instancePath: instancePath + "/colorMode", schemaPath: "#/components/schemas/AssetMetadata/properties/colorMode/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      } else {
        if (typeof data12 !== "string") {
          const err29 = { instancePath: instancePath + "/colorMode", schemaPath: "#/components/schemas/AssetMetadata/properties/colorMode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      }
    }
    if (data.colorPrecision !== void 0) {
      let data13 = data.colorPrecision;
      if (data13 === null) {
        const err30 = { instancePath: instancePath + "/colorPrecision", schemaPath: "#/components/schemas/AssetMetadata/properties/colorPrecision/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      } else {
        if (!(typeof data13 == "number" && isFinite(data13))) {
          const err31 = { instancePath: instancePath + "/colorPrecision", schemaPath: "#/components/schemas/AssetMetadata/properties/colorPrecision/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      }
    }
    if (data.concepts !== void 0) {
      let data14 = data.concepts;
      if (data14 === null) {
        const err32 = { instancePath: instancePath + "/concepts", schemaPath: "#/components/schemas/AssetMetadata/properties/concepts/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      } else {
        if (Array.isArray(data14)) {
          const len1 = data14.length;
          for (let i1 = 0; i1 < len1; i1++) {
            let data15 = data14[i1];
            if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
              if (data15.modelId === void 0) {
                const err33 = { instancePath: instancePath + "/concepts/" + i1, schemaPath: "#/components/schemas/AssetConcept/required", keyword: "required", params: { missingProperty: "modelId" }, message: "must have required property 'modelId'" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
              if (data15.scale === void 0) {
                const err34 = { instancePath: instancePath + "/concepts/" + i1, schemaPath: "#/components/schemas/AssetConcept/required", keyword: "required", params: { missingProperty: "scale" }, message: "must have required property 'scale'" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
              for (const key1 in data15) {
                if (!(key1 === "modelId" || key1 === "scale" || key1 === "modelEpoch")) {
                  const err35 = { instancePath: instancePath + "/concepts/" + i1, schemaPath: "#/components/schemas/AssetConcept/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
              }
              if (data15.modelId !== void 0) {
                if (typeof data15.modelId !== "string") {
                  const err36 = { instancePath: instancePath + "/concepts/" + i1 + "/modelId", schemaPath: "#/components/schemas/AssetConcept/properties/modelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
              }
              if (data15.scale !== void 0) {
                let data17 = data15.scale;
                if (!(typeof data17 == "number" && isFinite(data17))) {
                  const err37 = { instancePath: instancePath + "/concepts/" + i1 + "/scale", schemaPath: "#/components/schemas/AssetConcept/properties/scale/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              }
              if (data15.modelEpoch !== void 0) {
                let data18 = data15.modelEpoch;
                if (data18 === null) {
                  const err38 = { instancePath: instancePath + "/concepts/" + i1 + "/modelEpoch", schemaPath: "#/components/schemas/AssetConcept/properties/modelEpoch/optional", keyword: "optional", params: {}, message: "must not be null" };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                } else {
                  if (typeof data18 !== "string") {
                    const err39 = { instancePath: instancePath + "/concepts/" + i1 + "/modelEpoch", schemaPath: "#/components/schemas/AssetConcept/properties/modelEpoch/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err39];
                    } else {
                      vErrors.push(err39);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err40 = { instancePath: instancePath + "/concepts/" + i1, schemaPath: "#/components/schemas/AssetConcept/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          }
        } else {
          const err41 = { instancePath: instancePath + "/concepts", schemaPath: "#/components/schemas/AssetMetadata/properties/concepts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      }
    }
    if (data.contours !== void 0) {
      let data19 = data.contours;
      if (data19 === null) {
        const err42 = { instancePath: instancePath + "/contours", schemaPath: "#/components/schemas/AssetMetadata/properties/contours/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      } else {
        if (Array.isArray(data19)) {
          const len2 = data19.length;
          for (let i2 = 0; i2 < len2; i2++) {
            let data20 = data19[i2];
            if (Array.isArray(data20)) {
              const len3 = data20.length;
              for (let i3 = 0; i3 < len3; i3++) {
                let data21 = data20[i3];
                if (Array.isArray(data21)) {
                  const len4 = data21.length;
                  for (let i4 = 0; i4 < len4; i4++) {
                    let data22 = data21[i4];
                    if (Array.isArray(data22)) {
                      const len5 = data22.length;
                      for (let i5 = 0; i5 < len5; i5++) {
                        let data23 = data22[i5];
                        if (!(typeof data23 == "number" && isFinite(data23))) {
                          const err43 = { instancePath: instancePath + "/contours/" + i2 + "/" + i3 + "/" + i4 + "/" + i5, schemaPath: "#/components/schemas/AssetMetadata/properties/contours/items/items/items/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err43];
                          } else {
                            vErrors.push(err43);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err44 = { instancePath: instancePath + "/contours/" + i2 + "/" + i3 + "/" + i4, schemaPath: "#/components/schemas/AssetMetadata/properties/contours/items/items/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err44];
                      } else {
                        vErrors.push(err44);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err45 = { instancePath: instancePath + "/contours/" + i2 + "/" + i3, schemaPath: "#/components/schemas/AssetMetadata/properties/contours/items/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              }
            } else {
              const err46 = { instancePath: instancePath + "/contours/" + i2, schemaPath: "#/components/schemas/AssetMetadata/properties/contours/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
          }
        } else {
          const err47 = { instancePath: instancePath + "/contours", schemaPath: "#/components/schemas/AssetMetadata/properties/contours/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
      }
    }
    if (data.controlEnd !== void 0) {
      let data24 = data.controlEnd;
      if (data24 === null) {
        const err48 = { instancePath: instancePath + "/controlEnd", schemaPath: "#/components/schemas/AssetMetadata/properties/controlEnd/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      } else {
        if (!(typeof data24 == "number" && isFinite(data24))) {
          const err49 = { instancePath: instancePath + "/controlEnd", schemaPath: "#/components/schemas/AssetMetadata/properties/controlEnd/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
      }
    }
    if (data.copiedAt !== void 0) {
      let data25 = data.copiedAt;
      if (data25 === null) {
        const err50 = { instancePath: instancePath + "/copiedAt", schemaPath: "#/components/schemas/AssetMetadata/properties/copiedAt/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      } else {
        if (typeof data25 === "string") {
          if (!formats02(data25)) {
            const err51 = { instancePath: instancePath + "/copiedAt", schemaPath: "#/components/schemas/AssetMetadata/properties/copiedAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        } else {
          const err52 = { instancePath: instancePath + "/copiedAt", schemaPath: "#/components/schemas/AssetMetadata/properties/copiedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
      }
    }
    if (data.cornerThreshold !== void 0) {
      let data26 = data.cornerThreshold;
      if (data26 === null) {
        const err53 = { instancePath: instancePath + "/cornerThreshold", schemaPath: "#/components/schemas/AssetMetadata/properties/cornerThreshold/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      } else {
        if (!(typeof data26 == "number" && isFinite(data26))) {
          const err54 = { instancePath: instancePath + "/cornerThreshold", schemaPath: "#/components/schemas/AssetMetadata/properties/cornerThreshold/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
      }
    }
    if (data.creativity !== void 0) {
      let data27 = data.creativity;
      if (data27 === null) {
        const err55 = { instancePath: instancePath + "/creativity", schemaPath: "#/components/schemas/AssetMetadata/properties/creativity/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      } else {
        if (!(typeof data27 == "number" && isFinite(data27))) {
          const err56 = { instancePath: instancePath + "/creativity", schemaPath: "#/components/schemas/AssetMetadata/properties/creativity/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
      }
    }
    if (data.creativityDecay !== void 0) {
      let data28 = data.creativityDecay;
      if (data28 === null) {
        const err57 = { instancePath: instancePath + "/creativityDecay", schemaPath: "#/components/schemas/AssetMetadata/properties/creativityDecay/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      } else {
        if (!(typeof data28 == "number" && isFinite(data28))) {
          const err58 = { instancePath: instancePath + "/creativityDecay", schemaPath: "#/components/schemas/AssetMetadata/properties/creativityDecay/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
      }
    }
    if (data.defaultParameters !== void 0) {
      let data29 = data.defaultParameters;
      if (data29 === null) {
        const err59 = { instancePath: instancePath + "/defaultParameters", schemaPath: "#/components/schemas/AssetMetadata/properties/defaultParameters/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      } else {
        if (typeof data29 !== "boolean") {
          const err60 = { instancePath: instancePath + "/defaultParameters", schemaPath: "#/components/schemas/AssetMetadata/properties/defaultParameters/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
      }
    }
    if (data.depthFidelity !== void 0) {
      let data30 = data.depthFidelity;
      if (data30 === null) {
        const err61 = { instancePath: instancePath + "/depthFidelity", schemaPath: "#/components/schemas/AssetMetadata/properties/depthFidelity/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      } else {
        if (!(typeof data30 == "number" && isFinite(data30))) {
          const err62 = { instancePath: instancePath + "/depthFidelity", schemaPath: "#/components/schemas/AssetMetadata/properties/depthFidelity/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
      }
    }
    if (data.depthImage !== void 0) {
      let data31 = data.depthImage;
      if (data31 === null) {
        const err63 = { instancePath: instancePath + "/depthImage", schemaPath: "#/components/schemas/AssetMetadata/properties/depthImage/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      } else {
        if (typeof data31 !== "string") {
          const err64 = { instancePath: instancePath + "/depthImage", schemaPath: "#/components/schemas/AssetMetadata/properties/depthImage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
      }
    }
    if (data.detailsLevel !== void 0) {
      let data32 = data.detailsLevel;
      if (data32 === null) {
        const err65 = { instancePath: instancePath + "/detailsLevel", schemaPath: "#/components/schemas/AssetMetadata/properties/detailsLevel/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      } else {
        if (!(typeof data32 == "number" && isFinite(data32))) {
          const err66 = { instancePath: instancePath + "/detailsLevel", schemaPath: "#/components/schemas/AssetMetadata/properties/detailsLevel/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err66];
          } else {
            vErrors.push(err66);
          }
          errors++;
        }
      }
    }
    if (data.dilate !== void 0) {
      let data33 = data.dilate;
      if (data33 === null) {
        const err67 = { instancePath: instancePath + "/dilate", schemaPath: "#/components/schemas/AssetMetadata/properties/dilate/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      } else {
        if (!(typeof data33 == "number" && isFinite(data33))) {
          const err68 = { instancePath: instancePath + "/dilate", schemaPath: "#/components/schemas/AssetMetadata/properties/dilate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err68];
          } else {
            vErrors.push(err68);
          }
          errors++;
        }
      }
    }
    if (data.factor !== void 0) {
      let data34 = data.factor;
      if (data34 === null) {
        const err69 = { instancePath: instancePath + "/factor", schemaPath: "#/components/schemas/AssetMetadata/properties/factor/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      } else {
        if (!(typeof data34 == "number" && isFinite(data34))) {
          const err70 = { instancePath: instancePath + "/factor", schemaPath: "#/components/schemas/AssetMetadata/properties/factor/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
      }
    }
    if (data.filterSpeckle !== void 0) {
      let data35 = data.filterSpeckle;
      if (data35 === null) {
        const err71 = { instancePath: instancePath + "/filterSpeckle", schemaPath: "#/components/schemas/AssetMetadata/properties/filterSpeckle/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err71];
        } else {
          vErrors.push(err71);
        }
        errors++;
      } else {
        if (!(typeof data35 == "number" && isFinite(data35))) {
          const err72 = { instancePath: instancePath + "/filterSpeckle", schemaPath: "#/components/schemas/AssetMetadata/properties/filterSpeckle/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err72];
          } else {
            vErrors.push(err72);
          }
          errors++;
        }
      }
    }
    if (data.fractality !== void 0) {
      let data36 = data.fractality;
      if (data36 === null) {
        const err73 = { instancePath: instancePath + "/fractality", schemaPath: "#/components/schemas/AssetMetadata/properties/fractality/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
        errors++;
      } else {
        if (!(typeof data36 == "number" && isFinite(data36))) {
          const err74 = { instancePath: instancePath + "/fractality", schemaPath: "#/components/schemas/AssetMetadata/properties/fractality/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err74];
          } else {
            vErrors.push(err74);
          }
          errors++;
        }
      }
    }
    if (data.geometryEnforcement !== void 0) {
      let data37 = data.geometryEnforcement;
      if (data37 === null) {
        const err75 = { instancePath: instancePath + "/geometryEnforcement", schemaPath: "#/components/schemas/AssetMetadata/properties/geometryEnforcement/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
      } else {
        if (!(typeof data37 == "number" && isFinite(data37))) {
          const err76 = { instancePath: instancePath + "/geometryEnforcement", schemaPath: "#/components/schemas/AssetMetadata/properties/geometryEnforcement/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err76];
          } else {
            vErrors.push(err76);
          }
          errors++;
        }
      }
    }
    if (data.guidance !== void 0) {
      let data38 = data.guidance;
      if (data38 === null) {
        const err77 = { instancePath: instancePath + "/guidance", schemaPath: "#/components/schemas/AssetMetadata/properties/guidance/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      } else {
        if (!(typeof data38 == "number" && isFinite(data38))) {
          const err78 = { instancePath: instancePath + "/guidance", schemaPath: "#/components/schemas/AssetMetadata/properties/guidance/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err78];
          } else {
            vErrors.push(err78);
          }
          errors++;
        }
      }
    }
    if (data.halfMode !== void 0) {
      let data39 = data.halfMode;
      if (data39 === null) {
        const err79 = { instancePath: instancePath + "/halfMode", schemaPath: "#/components/schemas/AssetMetadata/properties/halfMode/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err79];
        } else {
          vErrors.push(err79);
        }
        errors++;
      } else {
        if (typeof data39 !== "boolean") {
          const err80 = { instancePath: instancePath + "/halfMode", schemaPath: "#/components/schemas/AssetMetadata/properties/halfMode/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          if (vErrors === null) {
            vErrors = [err80];
          } else {
            vErrors.push(err80);
          }
          errors++;
        }
      }
    }
    if (data.hdr !== void 0) {
      let data40 = data.hdr;
      if (data40 === null) {
        const err81 = { instancePath: instancePath + "/hdr", schemaPath: "#/components/schemas/AssetMetadata/properties/hdr/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      } else {
        if (!(typeof data40 == "number" && isFinite(data40))) {
          const err82 = { instancePath: instancePath + "/hdr", schemaPath: "#/components/schemas/AssetMetadata/properties/hdr/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err82];
          } else {
            vErrors.push(err82);
          }
          errors++;
        }
      }
    }
    if (data.height !== void 0) {
      let data41 = data.height;
      if (data41 === null) {
        const err83 = { instancePath: instancePath + "/height", schemaPath: "#/components/schemas/AssetMetadata/properties/height/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      } else {
        if (!(typeof data41 == "number" && isFinite(data41))) {
          const err84 = { instancePath: instancePath + "/height", schemaPath: "#/components/schemas/AssetMetadata/properties/height/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err84];
          } else {
            vErrors.push(err84);
          }
          errors++;
        }
      }
    }
    if (data.highThreshold !== void 0) {
      let data42 = data.highThreshold;
      if (data42 === null) {
        const err85 = { instancePath: instancePath + "/highThreshold", schemaPath: "#/components/schemas/AssetMetadata/properties/highThreshold/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err85];
        } else {
          vErrors.push(err85);
        }
        errors++;
      } else {
        if (!(typeof data42 == "number" && isFinite(data42))) {
          const err86 = { instancePath: instancePath + "/highThreshold", schemaPath: "#/components/schemas/AssetMetadata/properties/highThreshold/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err86];
          } else {
            vErrors.push(err86);
          }
          errors++;
        }
      }
    }
    if (data.horizontalExpansionRatio !== void 0) {
      let data43 = data.horizontalExpansionRatio;
      if (data43 === null) {
        const err87 = { instancePath: instancePath + "/horizontalExpansionRatio", schemaPath: "#/components/schemas/AssetMetadata/properties/horizontalExpansionRatio/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err87];
        } else {
          vErrors.push(err87);
        }
        errors++;
      } else {
        if (!(typeof data43 == "number" && isFinite(data43))) {
          const err88 = { instancePath: instancePath + "/horizontalExpansionRatio", schemaPath: "#/components/schemas/AssetMetadata/properties/horizontalExpansionRatio/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err88];
          } else {
            vErrors.push(err88);
          }
          errors++;
        }
      }
    }
    if (data.image !== void 0) {
      let data44 = data.image;
      if (data44 === null) {
        const err89 = { instancePath: instancePath + "/image", schemaPath: "#/components/schemas/AssetMetadata/properties/image/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err89];
        } else {
          vErrors.push(err89);
        }
        errors++;
      } else {
        if (typeof data44 !== "string") {
          const err90 = { instancePath: instancePath + "/image", schemaPath: "#/components/schemas/AssetMetadata/properties/image/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err90];
          } else {
            vErrors.push(err90);
          }
          errors++;
        }
      }
    }
    if (data.imageFidelity !== void 0) {
      let data45 = data.imageFidelity;
      if (data45 === null) {
        const err91 = { instancePath: instancePath + "/imageFidelity", schemaPath: "#/components/schemas/AssetMetadata/properties/imageFidelity/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err91];
        } else {
          vErrors.push(err91);
        }
        errors++;
      } else {
        if (!(typeof data45 == "number" && isFinite(data45))) {
          const err92 = { instancePath: instancePath + "/imageFidelity", schemaPath: "#/components/schemas/AssetMetadata/properties/imageFidelity/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err92];
          } else {
            vErrors.push(err92);
          }
          errors++;
        }
      }
    }
    if (data.imageType !== void 0) {
      let data46 = data.imageType;
      if (data46 === null) {
        const err93 = { instancePath: instancePath + "/imageType", schemaPath: "#/components/schemas/AssetMetadata/properties/imageType/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err93];
        } else {
          vErrors.push(err93);
        }
        errors++;
      } else {
        if (typeof data46 !== "string") {
          const err94 = { instancePath: instancePath + "/imageType", schemaPath: "#/components/schemas/ImageType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err94];
          } else {
            vErrors.push(err94);
          }
          errors++;
        }
        if (!(data46 === "seamfull" || data46 === "skybox" || data46 === "texture")) {
          const err95 = { instancePath: instancePath + "/imageType", schemaPath: "#/components/schemas/ImageType/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values" };
          if (vErrors === null) {
            vErrors = [err95];
          } else {
            vErrors.push(err95);
          }
          errors++;
        }
      }
    }
    if (data.inferenceId !== void 0) {
      let data47 = data.inferenceId;
      if (data47 === null) {
        const err96 = { instancePath: instancePath + "/inferenceId", schemaPath: "#/components/schemas/AssetMetadata/properties/inferenceId/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err96];
        } else {
          vErrors.push(err96);
        }
        errors++;
      } else {
        if (typeof data47 !== "string") {
          const err97 = { instancePath: instancePath + "/inferenceId", schemaPath: "#/components/schemas/AssetMetadata/properties/inferenceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err97];
          } else {
            vErrors.push(err97);
          }
          errors++;
        }
      }
    }
    if (data.inputFidelity !== void 0) {
      let data48 = data.inputFidelity;
      if (data48 === null) {
        const err98 = { instancePath: instancePath + "/inputFidelity", schemaPath: "#/components/schemas/AssetMetadata/properties/inputFidelity/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err98];
        } else {
          vErrors.push(err98);
        }
        errors++;
      } else {
        if (typeof data48 !== "string") {
          const err99 = { instancePath: instancePath + "/inputFidelity", schemaPath: "#/components/schemas/InputFidelity/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err99];
          } else {
            vErrors.push(err99);
          }
          errors++;
        }
        if (!(data48 === "high" || data48 === "low")) {
          const err100 = { instancePath: instancePath + "/inputFidelity", schemaPath: "#/components/schemas/InputFidelity/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" };
          if (vErrors === null) {
            vErrors = [err100];
          } else {
            vErrors.push(err100);
          }
          errors++;
        }
      }
    }
    if (data.inputLocation !== void 0) {
      let data49 = data.inputLocation;
      if (data49 === null) {
        const err101 = { instancePath: instancePath + "/inputLocation", schemaPath: "#/components/schemas/AssetMetadata/properties/inputLocation/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err101];
        } else {
          vErrors.push(err101);
        }
        errors++;
      } else {
        if (typeof data49 !== "string") {
          const err102 = { instancePath: instancePath + "/inputLocation", schemaPath: "#/components/schemas/InputLocation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err102];
          } else {
            vErrors.push(err102);
          }
          errors++;
        }
        if (!(data49 === "bottom" || data49 === "left" || data49 === "middle" || data49 === "right" || data49 === "top")) {
          const err103 = { instancePath: instancePath + "/inputLocation", schemaPath: "#/components/schemas/InputLocation/enum", keyword: "enum", params: { allowedValues: schema34.enum }, message: "must be equal to one of the allowed values" };
          if (vErrors === null) {
            vErrors = [err103];
          } else {
            vErrors.push(err103);
          }
          errors++;
        }
      }
    }
    if (data.invert !== void 0) {
      let data50 = data.invert;
      if (data50 === null) {
        const err104 = { instancePath: instancePath + "/invert", schemaPath: "#/components/schemas/AssetMetadata/properties/invert/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err104];
        } else {
          vErrors.push(err104);
        }
        errors++;
      } else {
        if (typeof data50 !== "boolean") {
          const err105 = { instancePath: instancePath + "/invert", schemaPath: "#/components/schemas/AssetMetadata/properties/invert/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          if (vErrors === null) {
            vErrors = [err105];
          } else {
            vErrors.push(err105);
          }
          errors++;
        }
      }
    }
    if (data.keypointThreshold !== void 0) {
      let data51 = data.keypointThreshold;
      if (data51 === null) {
        const err106 = { instancePath: instancePath + "/keypointThreshold", schemaPath: "#/components/schemas/AssetMetadata/properties/keypointThreshold/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err106];
        } else {
          vErrors.push(err106);
        }
        errors++;
      } else {
        if (!(typeof data51 == "number" && isFinite(data51))) {
          const err107 = { instancePath: instancePath + "/keypointThreshold", schemaPath: "#/components/schemas/AssetMetadata/properties/keypointThreshold/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err107];
          } else {
            vErrors.push(err107);
          }
          errors++;
        }
      }
    }
    if (data.layerDifference !== void 0) {
      let data52 = data.layerDifference;
      if (data52 === null) {
        const err108 = { instancePath: instancePath + "/layerDifference", schemaPath: "#/components/schemas/AssetMetadata/properties/layerDifference/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err108];
        } else {
          vErrors.push(err108);
        }
        errors++;
      } else {
        if (!(typeof data52 == "number" && isFinite(data52))) {
          const err109 = { instancePath: instancePath + "/layerDifference", schemaPath: "#/components/schemas/AssetMetadata/properties/layerDifference/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err109];
          } else {
            vErrors.push(err109);
          }
          errors++;
        }
      }
    }
    if (data.lengthThreshold !== void 0) {
      let data53 = data.lengthThreshold;
      if (data53 === null) {
        const err110 = { instancePath: instancePath + "/lengthThreshold", schemaPath: "#/components/schemas/AssetMetadata/properties/lengthThreshold/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err110];
        } else {
          vErrors.push(err110);
        }
        errors++;
      } else {
        if (!(typeof data53 == "number" && isFinite(data53))) {
          const err111 = { instancePath: instancePath + "/lengthThreshold", schemaPath: "#/components/schemas/AssetMetadata/properties/lengthThreshold/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err111];
          } else {
            vErrors.push(err111);
          }
          errors++;
        }
      }
    }
    if (data.lockExpiresAt !== void 0) {
      let data54 = data.lockExpiresAt;
      if (data54 === null) {
        const err112 = { instancePath: instancePath + "/lockExpiresAt", schemaPath: "#/components/schemas/AssetMetadata/properties/lockExpiresAt/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err112];
        } else {
          vErrors.push(err112);
        }
        errors++;
      } else {
        if (typeof data54 === "string") {
          if (!formats02(data54)) {
            const err113 = { instancePath: instancePath + "/lockExpiresAt", schemaPath: "#/components/schemas/AssetMetadata/properties/lockExpiresAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
        } else {
          const err114 = { instancePath: instancePath + "/lockExpiresAt", schemaPath: "#/components/schemas/AssetMetadata/properties/lockExpiresAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err114];
          } else {
            vErrors.push(err114);
          }
          errors++;
        }
      }
    }
    if (data.lowThreshold !== void 0) {
      let data55 = data.lowThreshold;
      if (data55 === null) {
        const err115 = { instancePath: instancePath + "/lowThreshold", schemaPath: "#/components/schemas/AssetMetadata/properties/lowThreshold/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err115];
        } else {
          vErrors.push(err115);
        }
        errors++;
      } else {
        if (!(typeof data55 == "number" && isFinite(data55))) {
          const err116 = { instancePath: instancePath + "/lowThreshold", schemaPath: "#/components/schemas/AssetMetadata/properties/lowThreshold/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err116];
          } else {
            vErrors.push(err116);
          }
          errors++;
        }
      }
    }
    if (data.mask !== void 0) {
      let data56 = data.mask;
      if (data56 === null) {
        const err117 = { instancePath: instancePath + "/mask", schemaPath: "#/components/schemas/AssetMetadata/properties/mask/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err117];
        } else {
          vErrors.push(err117);
        }
        errors++;
      } else {
        if (typeof data56 !== "string") {
          const err118 = { instancePath: instancePath + "/mask", schemaPath: "#/components/schemas/AssetMetadata/properties/mask/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err118];
          } else {
            vErrors.push(err118);
          }
          errors++;
        }
      }
    }
    if (data.maxIterations !== void 0) {
      let data57 = data.maxIterations;
      if (data57 === null) {
        const err119 = { instancePath: instancePath + "/maxIterations", schemaPath: "#/components/schemas/AssetMetadata/properties/maxIterations/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err119];
        } else {
          vErrors.push(err119);
        }
        errors++;
      } else {
        if (!(typeof data57 == "number" && isFinite(data57))) {
          const err120 = { instancePath: instancePath + "/maxIterations", schemaPath: "#/components/schemas/AssetMetadata/properties/maxIterations/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err120];
          } else {
            vErrors.push(err120);
          }
          errors++;
        }
      }
    }
    if (data.maxThreshold !== void 0) {
      let data58 = data.maxThreshold;
      if (data58 === null) {
        const err121 = { instancePath: instancePath + "/maxThreshold", schemaPath: "#/components/schemas/AssetMetadata/properties/maxThreshold/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err121];
        } else {
          vErrors.push(err121);
        }
        errors++;
      } else {
        if (!(typeof data58 == "number" && isFinite(data58))) {
          const err122 = { instancePath: instancePath + "/maxThreshold", schemaPath: "#/components/schemas/AssetMetadata/properties/maxThreshold/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err122];
          } else {
            vErrors.push(err122);
          }
          errors++;
        }
      }
    }
    if (data.minThreshold !== void 0) {
      let data59 = data.minThreshold;
      if (data59 === null) {
        const err123 = { instancePath: instancePath + "/minThreshold", schemaPath: "#/components/schemas/AssetMetadata/properties/minThreshold/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err123];
        } else {
          vErrors.push(err123);
        }
        errors++;
      } else {
        if (!(typeof data59 == "number" && isFinite(data59))) {
          const err124 = { instancePath: instancePath + "/minThreshold", schemaPath: "#/components/schemas/AssetMetadata/properties/minThreshold/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err124];
          } else {
            vErrors.push(err124);
          }
          errors++;
        }
      }
    }
    if (data.modality !== void 0) {
      let data60 = data.modality;
      if (data60 === null) {
        const err125 = { instancePath: instancePath + "/modality", schemaPath: "#/components/schemas/AssetMetadata/properties/modality/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err125];
        } else {
          vErrors.push(err125);
        }
        errors++;
      } else {
        if (typeof data60 !== "string") {
          const err126 = { instancePath: instancePath + "/modality", schemaPath: "#/components/schemas/DetectionModality/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err126];
          } else {
            vErrors.push(err126);
          }
          errors++;
        }
        if (!(typeof data60 != "string" || data60 === "canny" || data60 === "depth" || data60 === "grayscale" || data60 === "lineart_anime" || data60 === "mlsd" || data60 === "normal" || data60 === "pose" || data60 === "scribble" || data60 === "segmentation" || data60 === "sketch")) {
          const err127 = { instancePath: instancePath + "/modality", schemaPath: "#/components/schemas/DetectionModality/x-open-enum", keyword: "x-open-enum", params: { knownValues: schema35["x-open-enum"] }, message: "must be one of the known values" };
          if (vErrors === null) {
            vErrors = [err127];
          } else {
            vErrors.push(err127);
          }
          errors++;
        }
      }
    }
    if (data.mode !== void 0) {
      let data61 = data.mode;
      if (data61 === null) {
        const err128 = { instancePath: instancePath + "/mode", schemaPath: "#/components/schemas/AssetMetadata/properties/mode/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err128];
        } else {
          vErrors.push(err128);
        }
        errors++;
      } else {
        if (typeof data61 !== "string") {
          const err129 = { instancePath: instancePath + "/mode", schemaPath: "#/components/schemas/AssetMetadata/properties/mode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err129];
          } else {
            vErrors.push(err129);
          }
          errors++;
        }
      }
    }
    if (data.modelId !== void 0) {
      let data62 = data.modelId;
      if (data62 === null) {
        const err130 = { instancePath: instancePath + "/modelId", schemaPath: "#/components/schemas/AssetMetadata/properties/modelId/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err130];
        } else {
          vErrors.push(err130);
        }
        errors++;
      } else {
        if (typeof data62 !== "string") {
          const err131 = { instancePath: instancePath + "/modelId", schemaPath: "#/components/schemas/AssetMetadata/properties/modelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err131];
          } else {
            vErrors.push(err131);
          }
          errors++;
        }
      }
    }
    if (data.modelType !== void 0) {
      let data63 = data.modelType;
      if (data63 === null) {
        const err132 = { instancePath: instancePath + "/modelType", schemaPath: "#/components/schemas/AssetMetadata/properties/modelType/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err132];
        } else {
          vErrors.push(err132);
        }
        errors++;
      } else {
        if (typeof data63 !== "string") {
          const err133 = { instancePath: instancePath + "/modelType", schemaPath: "#/components/schemas/ModelType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err133];
          } else {
            vErrors.push(err133);
          }
          errors++;
        }
        if (!(typeof data63 != "string" || data63 === "custom" || data63 === "elevenlabs-voice" || data63 === "flux.1" || data63 === "flux.1-composition" || data63 === "flux.1-kontext-dev" || data63 === "flux.1-kontext-lora" || data63 === "flux.1-krea-dev" || data63 === "flux.1-krea-lora" || data63 === "flux.1-lora" || data63 === "flux.1-pro" || data63 === "flux.1.1-pro-ultra" || data63 === "flux.2-dev-edit-lora" || data63 === "flux.2-dev-lora" || data63 === "flux.2-klein-4b-edit-lora" || data63 === "flux.2-klein-4b-lora" || data63 === "flux.2-klein-9b-edit-lora" || data63 === "flux.2-klein-9b-lora" || data63 === "flux.2-klein-base-4b-edit-lora" || data63 === "flux.2-klein-base-4b-lora" || data63 === "flux.2-klein-base-9b-edit-lora" || data63 === "flux.2-klein-base-9b-lora" || data63 === "flux1.1-pro" || data63 === "gpt-image-1" || data63 === "qwen-image-2512-lora" || data63 === "qwen-image-edit-2509-lora" || data63 === "qwen-image-edit-2511-lora" || data63 === "qwen-image-edit-lora" || data63 === "qwen-image-lora" || data63 === "zimage-de-turbo-lora" || data63 === "zimage-lora" || data63 === "zimage-turbo-lora")) {
          const err134 = { instancePath: instancePath + "/modelType", schemaPath: "#/components/schemas/ModelType/x-open-enum", keyword: "x-open-enum", params: { knownValues: schema13["x-open-enum"] }, message: "must be one of the known values" };
          if (vErrors === null) {
            vErrors = [err134];
          } else {
            vErrors.push(err134);
          }
          errors++;
        }
      }
    }
    if (data.name !== void 0) {
      let data64 = data.name;
      if (data64 === null) {
        const err135 = { instancePath: instancePath + "/name", schemaPath: "#/components/schemas/AssetMetadata/properties/name/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err135];
        } else {
          vErrors.push(err135);
        }
        errors++;
      } else {
        if (typeof data64 !== "string") {
          const err136 = { instancePath: instancePath + "/name", schemaPath: "#/components/schemas/AssetMetadata/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err136];
          } else {
            vErrors.push(err136);
          }
          errors++;
        }
      }
    }
    if (data.nbMasks !== void 0) {
      let data65 = data.nbMasks;
      if (data65 === null) {
        const err137 = { instancePath: instancePath + "/nbMasks", schemaPath: "#/components/schemas/AssetMetadata/properties/nbMasks/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err137];
        } else {
          vErrors.push(err137);
        }
        errors++;
      } else {
        if (!(typeof data65 == "number" && isFinite(data65))) {
          const err138 = { instancePath: instancePath + "/nbMasks", schemaPath: "#/components/schemas/AssetMetadata/properties/nbMasks/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err138];
          } else {
            vErrors.push(err138);
          }
          errors++;
        }
      }
    }
    if (data.negativePrompt !== void 0) {
      let data66 = data.negativePrompt;
      if (data66 === null) {
        const err139 = { instancePath: instancePath + "/negativePrompt", schemaPath: "#/components/schemas/AssetMetadata/properties/negativePrompt/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err139];
        } else {
          vErrors.push(err139);
        }
        errors++;
      } else {
        if (typeof data66 !== "string") {
          const err140 = { instancePath: instancePath + "/negativePrompt", schemaPath: "#/components/schemas/AssetMetadata/properties/negativePrompt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err140];
          } else {
            vErrors.push(err140);
          }
          errors++;
        }
      }
    }
    if (data.negativePromptStrength !== void 0) {
      let data67 = data.negativePromptStrength;
      if (data67 === null) {
        const err141 = { instancePath: instancePath + "/negativePromptStrength", schemaPath: "#/components/schemas/AssetMetadata/properties/negativePromptStrength/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err141];
        } else {
          vErrors.push(err141);
        }
        errors++;
      } else {
        if (!(typeof data67 == "number" && isFinite(data67))) {
          const err142 = { instancePath: instancePath + "/negativePromptStrength", schemaPath: "#/components/schemas/AssetMetadata/properties/negativePromptStrength/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err142];
          } else {
            vErrors.push(err142);
          }
          errors++;
        }
      }
    }
    if (data.numInferenceSteps !== void 0) {
      let data68 = data.numInferenceSteps;
      if (data68 === null) {
        const err143 = { instancePath: instancePath + "/numInferenceSteps", schemaPath: "#/components/schemas/AssetMetadata/properties/numInferenceSteps/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err143];
        } else {
          vErrors.push(err143);
        }
        errors++;
      } else {
        if (!(typeof data68 == "number" && isFinite(data68))) {
          const err144 = { instancePath: instancePath + "/numInferenceSteps", schemaPath: "#/components/schemas/AssetMetadata/properties/numInferenceSteps/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err144];
          } else {
            vErrors.push(err144);
          }
          errors++;
        }
      }
    }
    if (data.numOutputs !== void 0) {
      let data69 = data.numOutputs;
      if (data69 === null) {
        const err145 = { instancePath: instancePath + "/numOutputs", schemaPath: "#/components/schemas/AssetMetadata/properties/numOutputs/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err145];
        } else {
          vErrors.push(err145);
        }
        errors++;
      } else {
        if (!(typeof data69 == "number" && isFinite(data69))) {
          const err146 = { instancePath: instancePath + "/numOutputs", schemaPath: "#/components/schemas/AssetMetadata/properties/numOutputs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err146];
          } else {
            vErrors.push(err146);
          }
          errors++;
        }
      }
    }
    if (data.originalAssetId !== void 0) {
      let data70 = data.originalAssetId;
      if (data70 === null) {
        const err147 = { instancePath: instancePath + "/originalAssetId", schemaPath: "#/components/schemas/AssetMetadata/properties/originalAssetId/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err147];
        } else {
          vErrors.push(err147);
        }
        errors++;
      } else {
        if (typeof data70 !== "string") {
          const err148 = { instancePath: instancePath + "/originalAssetId", schemaPath: "#/components/schemas/AssetMetadata/properties/originalAssetId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err148];
          } else {
            vErrors.push(err148);
          }
          errors++;
        }
      }
    }
    if (data.outputIndex !== void 0) {
      let data71 = data.outputIndex;
      if (data71 === null) {
        const err149 = { instancePath: instancePath + "/outputIndex", schemaPath: "#/components/schemas/AssetMetadata/properties/outputIndex/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err149];
        } else {
          vErrors.push(err149);
        }
        errors++;
      } else {
        if (!(typeof data71 == "number" && (!(data71 % 1) && !isNaN(data71)) && isFinite(data71))) {
          const err150 = { instancePath: instancePath + "/outputIndex", schemaPath: "#/components/schemas/AssetMetadata/properties/outputIndex/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          if (vErrors === null) {
            vErrors = [err150];
          } else {
            vErrors.push(err150);
          }
          errors++;
        }
        if (typeof data71 == "number" && isFinite(data71)) {
          if (data71 < 0 || isNaN(data71)) {
            const err151 = { instancePath: instancePath + "/outputIndex", schemaPath: "#/components/schemas/AssetMetadata/properties/outputIndex/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
              vErrors = [err151];
            } else {
              vErrors.push(err151);
            }
            errors++;
          }
        }
      }
    }
    if (data.overlapPercentage !== void 0) {
      let data72 = data.overlapPercentage;
      if (data72 === null) {
        const err152 = { instancePath: instancePath + "/overlapPercentage", schemaPath: "#/components/schemas/AssetMetadata/properties/overlapPercentage/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err152];
        } else {
          vErrors.push(err152);
        }
        errors++;
      } else {
        if (!(typeof data72 == "number" && isFinite(data72))) {
          const err153 = { instancePath: instancePath + "/overlapPercentage", schemaPath: "#/components/schemas/AssetMetadata/properties/overlapPercentage/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err153];
          } else {
            vErrors.push(err153);
          }
          errors++;
        }
      }
    }
    if (data.overrideEmbeddings !== void 0) {
      let data73 = data.overrideEmbeddings;
      if (data73 === null) {
        const err154 = { instancePath: instancePath + "/overrideEmbeddings", schemaPath: "#/components/schemas/AssetMetadata/properties/overrideEmbeddings/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err154];
        } else {
          vErrors.push(err154);
        }
        errors++;
      } else {
        if (typeof data73 !== "boolean") {
          const err155 = { instancePath: instancePath + "/overrideEmbeddings", schemaPath: "#/components/schemas/AssetMetadata/properties/overrideEmbeddings/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          if (vErrors === null) {
            vErrors = [err155];
          } else {
            vErrors.push(err155);
          }
          errors++;
        }
      }
    }
    if (data.parentId !== void 0) {
      let data74 = data.parentId;
      if (data74 === null) {
        const err156 = { instancePath: instancePath + "/parentId", schemaPath: "#/components/schemas/AssetMetadata/properties/parentId/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err156];
        } else {
          vErrors.push(err156);
        }
        errors++;
      } else {
        if (typeof data74 !== "string") {
          const err157 = { instancePath: instancePath + "/parentId", schemaPath: "#/components/schemas/AssetMetadata/properties/parentId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err157];
          } else {
            vErrors.push(err157);
          }
          errors++;
        }
      }
    }
    if (data.parentJobId !== void 0) {
      let data75 = data.parentJobId;
      if (data75 === null) {
        const err158 = { instancePath: instancePath + "/parentJobId", schemaPath: "#/components/schemas/AssetMetadata/properties/parentJobId/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err158];
        } else {
          vErrors.push(err158);
        }
        errors++;
      } else {
        if (typeof data75 !== "string") {
          const err159 = { instancePath: instancePath + "/parentJobId", schemaPath: "#/components/schemas/AssetMetadata/properties/parentJobId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err159];
          } else {
            vErrors.push(err159);
          }
          errors++;
        }
      }
    }
    if (data.pathPrecision !== void 0) {
      let data76 = data.pathPrecision;
      if (data76 === null) {
        const err160 = { instancePath: instancePath + "/pathPrecision", schemaPath: "#/components/schemas/AssetMetadata/properties/pathPrecision/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err160];
        } else {
          vErrors.push(err160);
        }
        errors++;
      } else {
        if (!(typeof data76 == "number" && isFinite(data76))) {
          const err161 = { instancePath: instancePath + "/pathPrecision", schemaPath: "#/components/schemas/AssetMetadata/properties/pathPrecision/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err161];
          } else {
            vErrors.push(err161);
          }
          errors++;
        }
      }
    }
    if (data.points !== void 0) {
      let data77 = data.points;
      if (data77 === null) {
        const err162 = { instancePath: instancePath + "/points", schemaPath: "#/components/schemas/AssetMetadata/properties/points/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err162];
        } else {
          vErrors.push(err162);
        }
        errors++;
      } else {
        if (Array.isArray(data77)) {
          const len6 = data77.length;
          for (let i6 = 0; i6 < len6; i6++) {
            let data78 = data77[i6];
            if (Array.isArray(data78)) {
              const len7 = data78.length;
              for (let i7 = 0; i7 < len7; i7++) {
                let data79 = data78[i7];
                if (!(typeof data79 == "number" && isFinite(data79))) {
                  const err163 = { instancePath: instancePath + "/points/" + i6 + "/" + i7, schemaPath: "#/components/schemas/AssetMetadata/properties/points/items/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err163];
                  } else {
                    vErrors.push(err163);
                  }
                  errors++;
                }
              }
            } else {
              const err164 = { instancePath: instancePath + "/points/" + i6, schemaPath: "#/components/schemas/AssetMetadata/properties/points/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err164];
              } else {
                vErrors.push(err164);
              }
              errors++;
            }
          }
        } else {
          const err165 = { instancePath: instancePath + "/points", schemaPath: "#/components/schemas/AssetMetadata/properties/points/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err165];
          } else {
            vErrors.push(err165);
          }
          errors++;
        }
      }
    }
    if (data.polished !== void 0) {
      let data80 = data.polished;
      if (data80 === null) {
        const err166 = { instancePath: instancePath + "/polished", schemaPath: "#/components/schemas/AssetMetadata/properties/polished/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err166];
        } else {
          vErrors.push(err166);
        }
        errors++;
      } else {
        if (!(typeof data80 == "number" && isFinite(data80))) {
          const err167 = { instancePath: instancePath + "/polished", schemaPath: "#/components/schemas/AssetMetadata/properties/polished/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err167];
          } else {
            vErrors.push(err167);
          }
          errors++;
        }
      }
    }
    if (data.preset !== void 0) {
      let data81 = data.preset;
      if (data81 === null) {
        const err168 = { instancePath: instancePath + "/preset", schemaPath: "#/components/schemas/AssetMetadata/properties/preset/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err168];
        } else {
          vErrors.push(err168);
        }
        errors++;
      } else {
        if (typeof data81 !== "string") {
          const err169 = { instancePath: instancePath + "/preset", schemaPath: "#/components/schemas/AssetMetadata/properties/preset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err169];
          } else {
            vErrors.push(err169);
          }
          errors++;
        }
      }
    }
    if (data.progressPercent !== void 0) {
      let data82 = data.progressPercent;
      if (data82 === null) {
        const err170 = { instancePath: instancePath + "/progressPercent", schemaPath: "#/components/schemas/AssetMetadata/properties/progressPercent/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err170];
        } else {
          vErrors.push(err170);
        }
        errors++;
      } else {
        if (!(typeof data82 == "number" && isFinite(data82))) {
          const err171 = { instancePath: instancePath + "/progressPercent", schemaPath: "#/components/schemas/AssetMetadata/properties/progressPercent/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err171];
          } else {
            vErrors.push(err171);
          }
          errors++;
        }
      }
    }
    if (data.prompt !== void 0) {
      let data83 = data.prompt;
      if (data83 === null) {
        const err172 = { instancePath: instancePath + "/prompt", schemaPath: "#/components/schemas/AssetMetadata/properties/prompt/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err172];
        } else {
          vErrors.push(err172);
        }
        errors++;
      } else {
        if (typeof data83 !== "string") {
          const err173 = { instancePath: instancePath + "/prompt", schemaPath: "#/components/schemas/AssetMetadata/properties/prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err173];
          } else {
            vErrors.push(err173);
          }
          errors++;
        }
      }
    }
    if (data.promptFidelity !== void 0) {
      let data84 = data.promptFidelity;
      if (data84 === null) {
        const err174 = { instancePath: instancePath + "/promptFidelity", schemaPath: "#/components/schemas/AssetMetadata/properties/promptFidelity/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err174];
        } else {
          vErrors.push(err174);
        }
        errors++;
      } else {
        if (!(typeof data84 == "number" && isFinite(data84))) {
          const err175 = { instancePath: instancePath + "/promptFidelity", schemaPath: "#/components/schemas/AssetMetadata/properties/promptFidelity/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err175];
          } else {
            vErrors.push(err175);
          }
          errors++;
        }
      }
    }
    if (data.raised !== void 0) {
      let data85 = data.raised;
      if (data85 === null) {
        const err176 = { instancePath: instancePath + "/raised", schemaPath: "#/components/schemas/AssetMetadata/properties/raised/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err176];
        } else {
          vErrors.push(err176);
        }
        errors++;
      } else {
        if (!(typeof data85 == "number" && isFinite(data85))) {
          const err177 = { instancePath: instancePath + "/raised", schemaPath: "#/components/schemas/AssetMetadata/properties/raised/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err177];
          } else {
            vErrors.push(err177);
          }
          errors++;
        }
      }
    }
    if (data.referenceImages !== void 0) {
      let data86 = data.referenceImages;
      if (data86 === null) {
        const err178 = { instancePath: instancePath + "/referenceImages", schemaPath: "#/components/schemas/AssetMetadata/properties/referenceImages/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err178];
        } else {
          vErrors.push(err178);
        }
        errors++;
      } else {
        if (Array.isArray(data86)) {
          const len8 = data86.length;
          for (let i8 = 0; i8 < len8; i8++) {
            if (typeof data86[i8] !== "string") {
              const err179 = { instancePath: instancePath + "/referenceImages/" + i8, schemaPath: "#/components/schemas/AssetMetadata/properties/referenceImages/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err179];
              } else {
                vErrors.push(err179);
              }
              errors++;
            }
          }
        } else {
          const err180 = { instancePath: instancePath + "/referenceImages", schemaPath: "#/components/schemas/AssetMetadata/properties/referenceImages/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err180];
          } else {
            vErrors.push(err180);
          }
          errors++;
        }
      }
    }
    if (data.refinementSteps !== void 0) {
      let data88 = data.refinementSteps;
      if (data88 === null) {
        const err181 = { instancePath: instancePath + "/refinementSteps", schemaPath: "#/components/schemas/AssetMetadata/properties/refinementSteps/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err181];
        } else {
          vErrors.push(err181);
        }
        errors++;
      } else {
        if (!(typeof data88 == "number" && isFinite(data88))) {
          const err182 = { instancePath: instancePath + "/refinementSteps", schemaPath: "#/components/schemas/AssetMetadata/properties/refinementSteps/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err182];
          } else {
            vErrors.push(err182);
          }
          errors++;
        }
      }
    }
    if (data.removeBackground !== void 0) {
      let data89 = data.removeBackground;
      if (data89 === null) {
        const err183 = { instancePath: instancePath + "/removeBackground", schemaPath: "#/components/schemas/AssetMetadata/properties/removeBackground/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err183];
        } else {
          vErrors.push(err183);
        }
        errors++;
      } else {
        if (typeof data89 !== "boolean") {
          const err184 = { instancePath: instancePath + "/removeBackground", schemaPath: "#/components/schemas/AssetMetadata/properties/removeBackground/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          if (vErrors === null) {
            vErrors = [err184];
          } else {
            vErrors.push(err184);
          }
          errors++;
        }
      }
    }
    if (data.resizeOption !== void 0) {
      let data90 = data.resizeOption;
      if (data90 === null) {
        const err185 = { instancePath: instancePath + "/resizeOption", schemaPath: "#/components/schemas/AssetMetadata/properties/resizeOption/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err185];
        } else {
          vErrors.push(err185);
        }
        errors++;
      } else {
        if (!(typeof data90 == "number" && isFinite(data90))) {
          const err186 = { instancePath: instancePath + "/resizeOption", schemaPath: "#/components/schemas/AssetMetadata/properties/resizeOption/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err186];
          } else {
            vErrors.push(err186);
          }
          errors++;
        }
      }
    }
    if (data.resultContours !== void 0) {
      let data91 = data.resultContours;
      if (data91 === null) {
        const err187 = { instancePath: instancePath + "/resultContours", schemaPath: "#/components/schemas/AssetMetadata/properties/resultContours/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err187];
        } else {
          vErrors.push(err187);
        }
        errors++;
      } else {
        if (typeof data91 !== "boolean") {
          const err188 = { instancePath: instancePath + "/resultContours", schemaPath: "#/components/schemas/AssetMetadata/properties/resultContours/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          if (vErrors === null) {
            vErrors = [err188];
          } else {
            vErrors.push(err188);
          }
          errors++;
        }
      }
    }
    if (data.resultImage !== void 0) {
      let data92 = data.resultImage;
      if (data92 === null) {
        const err189 = { instancePath: instancePath + "/resultImage", schemaPath: "#/components/schemas/AssetMetadata/properties/resultImage/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err189];
        } else {
          vErrors.push(err189);
        }
        errors++;
      } else {
        if (typeof data92 !== "boolean") {
          const err190 = { instancePath: instancePath + "/resultImage", schemaPath: "#/components/schemas/AssetMetadata/properties/resultImage/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          if (vErrors === null) {
            vErrors = [err190];
          } else {
            vErrors.push(err190);
          }
          errors++;
        }
      }
    }
    if (data.resultMask !== void 0) {
      let data93 = data.resultMask;
      if (data93 === null) {
        const err191 = { instancePath: instancePath + "/resultMask", schemaPath: "#/components/schemas/AssetMetadata/properties/resultMask/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err191];
        } else {
          vErrors.push(err191);
        }
        errors++;
      } else {
        if (typeof data93 !== "boolean") {
          const err192 = { instancePath: instancePath + "/resultMask", schemaPath: "#/components/schemas/AssetMetadata/properties/resultMask/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          if (vErrors === null) {
            vErrors = [err192];
          } else {
            vErrors.push(err192);
          }
          errors++;
        }
      }
    }
    if (data.rootParentId !== void 0) {
      let data94 = data.rootParentId;
      if (data94 === null) {
        const err193 = { instancePath: instancePath + "/rootParentId", schemaPath: "#/components/schemas/AssetMetadata/properties/rootParentId/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err193];
        } else {
          vErrors.push(err193);
        }
        errors++;
      } else {
        if (typeof data94 !== "string") {
          const err194 = { instancePath: instancePath + "/rootParentId", schemaPath: "#/components/schemas/AssetMetadata/properties/rootParentId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err194];
          } else {
            vErrors.push(err194);
          }
          errors++;
        }
      }
    }
    if (data.saveFlipbook !== void 0) {
      let data95 = data.saveFlipbook;
      if (data95 === null) {
        const err195 = { instancePath: instancePath + "/saveFlipbook", schemaPath: "#/components/schemas/AssetMetadata/properties/saveFlipbook/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err195];
        } else {
          vErrors.push(err195);
        }
        errors++;
      } else {
        if (typeof data95 !== "boolean") {
          const err196 = { instancePath: instancePath + "/saveFlipbook", schemaPath: "#/components/schemas/AssetMetadata/properties/saveFlipbook/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          if (vErrors === null) {
            vErrors = [err196];
          } else {
            vErrors.push(err196);
          }
          errors++;
        }
      }
    }
    if (data.scalingFactor !== void 0) {
      let data96 = data.scalingFactor;
      if (data96 === null) {
        const err197 = { instancePath: instancePath + "/scalingFactor", schemaPath: "#/components/schemas/AssetMetadata/properties/scalingFactor/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err197];
        } else {
          vErrors.push(err197);
        }
        errors++;
      } else {
        if (!(typeof data96 == "number" && isFinite(data96))) {
          const err198 = { instancePath: instancePath + "/scalingFactor", schemaPath: "#/components/schemas/AssetMetadata/properties/scalingFactor/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err198];
          } else {
            vErrors.push(err198);
          }
          errors++;
        }
      }
    }
    if (data.scheduler !== void 0) {
      let data97 = data.scheduler;
      if (data97 === null) {
        const err199 = { instancePath: instancePath + "/scheduler", schemaPath: "#/components/schemas/AssetMetadata/properties/scheduler/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err199];
        } else {
          vErrors.push(err199);
        }
        errors++;
      } else {
        if (typeof data97 !== "string") {
          const err200 = { instancePath: instancePath + "/scheduler", schemaPath: "#/components/schemas/AssetMetadata/properties/scheduler/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err200];
          } else {
            vErrors.push(err200);
          }
          errors++;
        }
      }
    }
    if (data.seed !== void 0) {
      let data98 = data.seed;
      if (data98 === null) {
        const err201 = { instancePath: instancePath + "/seed", schemaPath: "#/components/schemas/AssetMetadata/properties/seed/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err201];
        } else {
          vErrors.push(err201);
        }
        errors++;
      } else {
        if (typeof data98 !== "string" && !(typeof data98 == "number" && isFinite(data98))) {
          const err202 = { instancePath: instancePath + "/seed", schemaPath: "#/components/schemas/AssetMetadata/properties/seed/type", keyword: "type", params: { type: schema28.properties.seed.optional.type }, message: "must be string,number" };
          if (vErrors === null) {
            vErrors = [err202];
          } else {
            vErrors.push(err202);
          }
          errors++;
        }
      }
    }
    if (data.sharpen !== void 0) {
      let data99 = data.sharpen;
      if (data99 === null) {
        const err203 = { instancePath: instancePath + "/sharpen", schemaPath: "#/components/schemas/AssetMetadata/properties/sharpen/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err203];
        } else {
          vErrors.push(err203);
        }
        errors++;
      } else {
        if (typeof data99 !== "boolean") {
          const err204 = { instancePath: instancePath + "/sharpen", schemaPath: "#/components/schemas/AssetMetadata/properties/sharpen/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          if (vErrors === null) {
            vErrors = [err204];
          } else {
            vErrors.push(err204);
          }
          errors++;
        }
      }
    }
    if (data.shiny !== void 0) {
      let data100 = data.shiny;
      if (data100 === null) {
        const err205 = { instancePath: instancePath + "/shiny", schemaPath: "#/components/schemas/AssetMetadata/properties/shiny/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err205];
        } else {
          vErrors.push(err205);
        }
        errors++;
      } else {
        if (!(typeof data100 == "number" && isFinite(data100))) {
          const err206 = { instancePath: instancePath + "/shiny", schemaPath: "#/components/schemas/AssetMetadata/properties/shiny/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err206];
          } else {
            vErrors.push(err206);
          }
          errors++;
        }
      }
    }
    if (data.size !== void 0) {
      let data101 = data.size;
      if (data101 === null) {
        const err207 = { instancePath: instancePath + "/size", schemaPath: "#/components/schemas/AssetMetadata/properties/size/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err207];
        } else {
          vErrors.push(err207);
        }
        errors++;
      } else {
        if (!(typeof data101 == "number" && isFinite(data101))) {
          const err208 = { instancePath: instancePath + "/size", schemaPath: "#/components/schemas/AssetMetadata/properties/size/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err208];
          } else {
            vErrors.push(err208);
          }
          errors++;
        }
      }
    }
    if (data.sketch !== void 0) {
      let data102 = data.sketch;
      if (data102 === null) {
        const err209 = { instancePath: instancePath + "/sketch", schemaPath: "#/components/schemas/AssetMetadata/properties/sketch/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err209];
        } else {
          vErrors.push(err209);
        }
        errors++;
      } else {
        if (typeof data102 !== "boolean") {
          const err210 = { instancePath: instancePath + "/sketch", schemaPath: "#/components/schemas/AssetMetadata/properties/sketch/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          if (vErrors === null) {
            vErrors = [err210];
          } else {
            vErrors.push(err210);
          }
          errors++;
        }
      }
    }
    if (data.sourceProjectId !== void 0) {
      let data103 = data.sourceProjectId;
      if (data103 === null) {
        const err211 = { instancePath: instancePath + "/sourceProjectId", schemaPath: "#/components/schemas/AssetMetadata/properties/sourceProjectId/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err211];
        } else {
          vErrors.push(err211);
        }
        errors++;
      } else {
        if (typeof data103 !== "string") {
          const err212 = { instancePath: instancePath + "/sourceProjectId", schemaPath: "#/components/schemas/AssetMetadata/properties/sourceProjectId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err212];
          } else {
            vErrors.push(err212);
          }
          errors++;
        }
      }
    }
    if (data.spliceThreshold !== void 0) {
      let data104 = data.spliceThreshold;
      if (data104 === null) {
        const err213 = { instancePath: instancePath + "/spliceThreshold", schemaPath: "#/components/schemas/AssetMetadata/properties/spliceThreshold/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err213];
        } else {
          vErrors.push(err213);
        }
        errors++;
      } else {
        if (!(typeof data104 == "number" && isFinite(data104))) {
          const err214 = { instancePath: instancePath + "/spliceThreshold", schemaPath: "#/components/schemas/AssetMetadata/properties/spliceThreshold/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err214];
          } else {
            vErrors.push(err214);
          }
          errors++;
        }
      }
    }
    if (data.strength !== void 0) {
      let data105 = data.strength;
      if (data105 === null) {
        const err215 = { instancePath: instancePath + "/strength", schemaPath: "#/components/schemas/AssetMetadata/properties/strength/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err215];
        } else {
          vErrors.push(err215);
        }
        errors++;
      } else {
        if (!(typeof data105 == "number" && isFinite(data105))) {
          const err216 = { instancePath: instancePath + "/strength", schemaPath: "#/components/schemas/AssetMetadata/properties/strength/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err216];
          } else {
            vErrors.push(err216);
          }
          errors++;
        }
      }
    }
    if (data.structureFidelity !== void 0) {
      let data106 = data.structureFidelity;
      if (data106 === null) {
        const err217 = { instancePath: instancePath + "/structureFidelity", schemaPath: "#/components/schemas/AssetMetadata/properties/structureFidelity/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err217];
        } else {
          vErrors.push(err217);
        }
        errors++;
      } else {
        if (!(typeof data106 == "number" && isFinite(data106))) {
          const err218 = { instancePath: instancePath + "/structureFidelity", schemaPath: "#/components/schemas/AssetMetadata/properties/structureFidelity/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err218];
          } else {
            vErrors.push(err218);
          }
          errors++;
        }
      }
    }
    if (data.structureImage !== void 0) {
      let data107 = data.structureImage;
      if (data107 === null) {
        const err219 = { instancePath: instancePath + "/structureImage", schemaPath: "#/components/schemas/AssetMetadata/properties/structureImage/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err219];
        } else {
          vErrors.push(err219);
        }
        errors++;
      } else {
        if (typeof data107 !== "string") {
          const err220 = { instancePath: instancePath + "/structureImage", schemaPath: "#/components/schemas/AssetMetadata/properties/structureImage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err220];
          } else {
            vErrors.push(err220);
          }
          errors++;
        }
      }
    }
    if (data.style !== void 0) {
      let data108 = data.style;
      if (data108 === null) {
        const err221 = { instancePath: instancePath + "/style", schemaPath: "#/components/schemas/AssetMetadata/properties/style/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err221];
        } else {
          vErrors.push(err221);
        }
        errors++;
      } else {
        if (typeof data108 !== "string") {
          const err222 = { instancePath: instancePath + "/style", schemaPath: "#/components/schemas/UpscaleStyle/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err222];
          } else {
            vErrors.push(err222);
          }
          errors++;
        }
        if (!(typeof data108 != "string" || data108 === "3d-cartoon" || data108 === "3d-rendered" || data108 === "anime" || data108 === "cartoon" || data108 === "cinematic" || data108 === "claymation" || data108 === "cloud-skydome" || data108 === "comic" || data108 === "cyberpunk" || data108 === "enchanted" || data108 === "fantasy" || data108 === "ink" || data108 === "manga" || data108 === "manga-color" || data108 === "minimalist" || data108 === "neon-tron" || data108 === "oil-painting" || data108 === "pastel" || data108 === "photo" || data108 === "photography" || data108 === "psychedelic" || data108 === "retro-fantasy" || data108 === "scifi-concept-art" || data108 === "space" || data108 === "standard" || data108 === "whimsical")) {
          const err223 = { instancePath: instancePath + "/style", schemaPath: "#/components/schemas/UpscaleStyle/x-open-enum", keyword: "x-open-enum", params: { knownValues: schema37["x-open-enum"] }, message: "must be one of the known values" };
          if (vErrors === null) {
            vErrors = [err223];
          } else {
            vErrors.push(err223);
          }
          errors++;
        }
      }
    }
    if (data.styleFidelity !== void 0) {
      let data109 = data.styleFidelity;
      if (data109 === null) {
        const err224 = { instancePath: instancePath + "/styleFidelity", schemaPath: "#/components/schemas/AssetMetadata/properties/styleFidelity/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err224];
        } else {
          vErrors.push(err224);
        }
        errors++;
      } else {
        if (!(typeof data109 == "number" && isFinite(data109))) {
          const err225 = { instancePath: instancePath + "/styleFidelity", schemaPath: "#/components/schemas/AssetMetadata/properties/styleFidelity/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err225];
          } else {
            vErrors.push(err225);
          }
          errors++;
        }
      }
    }
    if (data.styleImages !== void 0) {
      let data110 = data.styleImages;
      if (data110 === null) {
        const err226 = { instancePath: instancePath + "/styleImages", schemaPath: "#/components/schemas/AssetMetadata/properties/styleImages/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err226];
        } else {
          vErrors.push(err226);
        }
        errors++;
      } else {
        if (Array.isArray(data110)) {
          const len9 = data110.length;
          for (let i9 = 0; i9 < len9; i9++) {
            if (typeof data110[i9] !== "string") {
              const err227 = { instancePath: instancePath + "/styleImages/" + i9, schemaPath: "#/components/schemas/AssetMetadata/properties/styleImages/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err227];
              } else {
                vErrors.push(err227);
              }
              errors++;
            }
          }
        } else {
          const err228 = { instancePath: instancePath + "/styleImages", schemaPath: "#/components/schemas/AssetMetadata/properties/styleImages/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err228];
          } else {
            vErrors.push(err228);
          }
          errors++;
        }
      }
    }
    if (data.styleImagesFidelity !== void 0) {
      let data112 = data.styleImagesFidelity;
      if (data112 === null) {
        const err229 = { instancePath: instancePath + "/styleImagesFidelity", schemaPath: "#/components/schemas/AssetMetadata/properties/styleImagesFidelity/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err229];
        } else {
          vErrors.push(err229);
        }
        errors++;
      } else {
        if (!(typeof data112 == "number" && isFinite(data112))) {
          const err230 = { instancePath: instancePath + "/styleImagesFidelity", schemaPath: "#/components/schemas/AssetMetadata/properties/styleImagesFidelity/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err230];
          } else {
            vErrors.push(err230);
          }
          errors++;
        }
      }
    }
    if (data.targetHeight !== void 0) {
      let data113 = data.targetHeight;
      if (data113 === null) {
        const err231 = { instancePath: instancePath + "/targetHeight", schemaPath: "#/components/schemas/AssetMetadata/properties/targetHeight/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err231];
        } else {
          vErrors.push(err231);
        }
        errors++;
      } else {
        if (!(typeof data113 == "number" && isFinite(data113))) {
          const err232 = { instancePath: instancePath + "/targetHeight", schemaPath: "#/components/schemas/AssetMetadata/properties/targetHeight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err232];
          } else {
            vErrors.push(err232);
          }
          errors++;
        }
      }
    }
    if (data.targetWidth !== void 0) {
      let data114 = data.targetWidth;
      if (data114 === null) {
        const err233 = { instancePath: instancePath + "/targetWidth", schemaPath: "#/components/schemas/AssetMetadata/properties/targetWidth/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err233];
        } else {
          vErrors.push(err233);
        }
        errors++;
      } else {
        if (!(typeof data114 == "number" && isFinite(data114))) {
          const err234 = { instancePath: instancePath + "/targetWidth", schemaPath: "#/components/schemas/AssetMetadata/properties/targetWidth/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err234];
          } else {
            vErrors.push(err234);
          }
          errors++;
        }
      }
    }
    if (data.text !== void 0) {
      let data115 = data.text;
      if (data115 === null) {
        const err235 = { instancePath: instancePath + "/text", schemaPath: "#/components/schemas/AssetMetadata/properties/text/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err235];
        } else {
          vErrors.push(err235);
        }
        errors++;
      } else {
        if (typeof data115 !== "string") {
          const err236 = { instancePath: instancePath + "/text", schemaPath: "#/components/schemas/AssetMetadata/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err236];
          } else {
            vErrors.push(err236);
          }
          errors++;
        }
      }
    }
    if (data.texture !== void 0) {
      let data116 = data.texture;
      if (data116 === null) {
        const err237 = { instancePath: instancePath + "/texture", schemaPath: "#/components/schemas/AssetMetadata/properties/texture/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err237];
        } else {
          vErrors.push(err237);
        }
        errors++;
      } else {
        if (typeof data116 !== "string") {
          const err238 = { instancePath: instancePath + "/texture", schemaPath: "#/components/schemas/AssetMetadata/properties/texture/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err238];
          } else {
            vErrors.push(err238);
          }
          errors++;
        }
      }
    }
    if (data.thumbnail !== void 0) {
      let data117 = data.thumbnail;
      if (data117 === null) {
        const err239 = { instancePath: instancePath + "/thumbnail", schemaPath: "#/components/schemas/AssetMetadata/properties/thumbnail/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err239];
        } else {
          vErrors.push(err239);
        }
        errors++;
      } else {
        if (data117 && typeof data117 == "object" && !Array.isArray(data117)) {
          if (data117.assetId === void 0) {
            const err240 = { instancePath: instancePath + "/thumbnail", schemaPath: "#/components/schemas/AssetFile/required", keyword: "required", params: { missingProperty: "assetId" }, message: "must have required property 'assetId'" };
            if (vErrors === null) {
              vErrors = [err240];
            } else {
              vErrors.push(err240);
            }
            errors++;
          }
          if (data117.url === void 0) {
            const err241 = { instancePath: instancePath + "/thumbnail", schemaPath: "#/components/schemas/AssetFile/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
            if (vErrors === null) {
              vErrors = [err241];
            } else {
              vErrors.push(err241);
            }
            errors++;
          }
          for (const key2 in data117) {
            if (!(key2 === "assetId" || key2 === "url")) {
              const err242 = { instancePath: instancePath + "/thumbnail", schemaPath: "#/components/schemas/AssetFile/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err242];
              } else {
                vErrors.push(err242);
              }
              errors++;
            }
          }
          if (data117.assetId !== void 0) {
            if (typeof data117.assetId !== "string") {
              const err243 = { instancePath: instancePath + "/thumbnail/assetId", schemaPath: "#/components/schemas/AssetFile/properties/assetId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err243];
              } else {
                vErrors.push(err243);
              }
              errors++;
            }
          }
          if (data117.url !== void 0) {
            let data119 = data117.url;
            if (typeof data119 === "string") {
              if (!formats2(data119)) {
                const err244 = { instancePath: instancePath + "/thumbnail/url", schemaPath: "#/components/schemas/AssetFile/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
                if (vErrors === null) {
                  vErrors = [err244];
                } else {
                  vErrors.push(err244);
                }
                errors++;
              }
            } else {
              const err245 = { instancePath: instancePath + "/thumbnail/url", schemaPath: "#/components/schemas/AssetFile/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err245];
              } else {
                vErrors.push(err245);
              }
              errors++;
            }
          }
        } else {
          const err246 = { instancePath: instancePath + "/thumbnail", schemaPath: "#/components/schemas/AssetFile/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err246];
          } else {
            vErrors.push(err246);
          }
          errors++;
        }
      }
    }
    if (data.tileStyle !== void 0) {
      let data120 = data.tileStyle;
      if (data120 === null) {
        const err247 = { instancePath: instancePath + "/tileStyle", schemaPath: "#/components/schemas/AssetMetadata/properties/tileStyle/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err247];
        } else {
          vErrors.push(err247);
        }
        errors++;
      } else {
        if (typeof data120 !== "boolean") {
          const err248 = { instancePath: instancePath + "/tileStyle", schemaPath: "#/components/schemas/AssetMetadata/properties/tileStyle/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          if (vErrors === null) {
            vErrors = [err248];
          } else {
            vErrors.push(err248);
          }
          errors++;
        }
      }
    }
    if (data.trainingImage !== void 0) {
      let data121 = data.trainingImage;
      if (data121 === null) {
        const err249 = { instancePath: instancePath + "/trainingImage", schemaPath: "#/components/schemas/AssetMetadata/properties/trainingImage/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err249];
        } else {
          vErrors.push(err249);
        }
        errors++;
      } else {
        if (typeof data121 !== "boolean") {
          const err250 = { instancePath: instancePath + "/trainingImage", schemaPath: "#/components/schemas/AssetMetadata/properties/trainingImage/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          if (vErrors === null) {
            vErrors = [err250];
          } else {
            vErrors.push(err250);
          }
          errors++;
        }
      }
    }
    if (data.verticalExpansionRatio !== void 0) {
      let data122 = data.verticalExpansionRatio;
      if (data122 === null) {
        const err251 = { instancePath: instancePath + "/verticalExpansionRatio", schemaPath: "#/components/schemas/AssetMetadata/properties/verticalExpansionRatio/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err251];
        } else {
          vErrors.push(err251);
        }
        errors++;
      } else {
        if (!(typeof data122 == "number" && isFinite(data122))) {
          const err252 = { instancePath: instancePath + "/verticalExpansionRatio", schemaPath: "#/components/schemas/AssetMetadata/properties/verticalExpansionRatio/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err252];
          } else {
            vErrors.push(err252);
          }
          errors++;
        }
      }
    }
    if (data.width !== void 0) {
      let data123 = data.width;
      if (data123 === null) {
        const err253 = { instancePath: instancePath + "/width", schemaPath: "#/components/schemas/AssetMetadata/properties/width/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err253];
        } else {
          vErrors.push(err253);
        }
        errors++;
      } else {
        if (!(typeof data123 == "number" && isFinite(data123))) {
          const err254 = { instancePath: instancePath + "/width", schemaPath: "#/components/schemas/AssetMetadata/properties/width/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err254];
          } else {
            vErrors.push(err254);
          }
          errors++;
        }
      }
    }
  } else {
    const err255 = { instancePath, schemaPath: "#/components/schemas/AssetMetadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err255];
    } else {
      vErrors.push(err255);
    }
    errors++;
  }
  validate17.errors = vErrors;
  return errors === 0;
}
validate17.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema40 = { "type": "object", "description": "Measured facts about the file; which are present depends on the kind of asset.", "required": ["size"], "properties": { "size": { "type": "number", "description": "File size, in bytes." }, "animationFrameCount": { "optional": { "type": "number", "description": "Frames of the longest 3D animation." } }, "bitrate": { "optional": { "type": "number", "description": "Bits per second of the media stream." } }, "boneCount": { "optional": { "type": "number", "description": "Bones of a 3D skeleton." } }, "cameraMode": { "optional": { "$ref": "#/components/schemas/CameraMode" } }, "cameraTrajectory": { "optional": { "type": "array", "description": "Path of the camera through a 3D scene.", "items": { "$ref": "#/components/schemas/CameraPose" } } }, "channels": { "optional": { "type": "number", "description": "Number of audio channels." } }, "charCount": { "optional": { "type": "number", "description": "Characters of a text." } }, "classification": { "optional": { "$ref": "#/components/schemas/AudioClassification" } }, "codecName": { "optional": { "type": "string", "description": "Codec of the media stream." } }, "description": { "optional": { "type": "string", "description": "What the file contains, for people." } }, "dimensions": { "optional": { "type": "array", "description": "Size of a 3D model: width, height, depth, in units of the model.", "minItems": 3, "maxItems": 3, "items": { "type": "number", "description": "One extent, in units of the model." } } }, "duration": { "optional": { "type": "number", "description": "Length of the media, in seconds." } }, "faceCount": { "optional": { "type": "number", "description": "Faces of a 3D mesh." } }, "format": { "optional": { "type": "string", "description": "File format." } }, "frameRate": { "optional": { "type": "number", "description": "Frames per second." } }, "hasAnimations": { "optional": { "type": "boolean", "description": "Whether a 3D model is animated." } }, "hasFullPreview": { "optional": { "type": "boolean", "description": "Whether the preview shows all of the content." } }, "hasNormals": { "optional": { "type": "boolean", "description": "Whether a 3D mesh carries normals." } }, "hasSkeleton": { "optional": { "type": "boolean", "description": "Whether a 3D model is rigged." } }, "hasUVs": { "optional": { "type": "boolean", "description": "Whether a 3D mesh carries texture coordinates." } }, "height": { "optional": { "type": "number", "description": "Height, in pixels." } }, "nbFrames": { "optional": { "type": "number", "description": "Number of frames." } }, "preview": { "optional": { "type": "string", "description": "Excerpt of the content, or where to find one." } }, "sampleRate": { "optional": { "type": "number", "description": "Audio samples per second, in hertz." } }, "transcription": { "optional": { "$ref": "#/components/schemas/AudioTranscription" } }, "vertexCount": { "optional": { "type": "number", "description": "Vertices of a 3D mesh." } }, "width": { "optional": { "type": "number", "description": "Width, in pixels." } }, "wordCount": { "optional": { "type": "number", "description": "Words of a text." } } }, "additionalProperties": false };
var schema41 = { "type": "string", "description": "Camera movement that suits a 3D scene. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["aerial", "interior", "turntable"] };
var schema43 = { "type": "string", "description": "What a recording contains. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["effect", "interview", "music", "other", "sound", "speech", "text", "unknown"] };
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate19.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.size === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/AssetProperties/required", keyword: "required", params: { missingProperty: "size" }, message: "must have required property 'size'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func0.call(schema40.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/components/schemas/AssetProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.size !== void 0) {
      let data0 = data.size;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/size", schemaPath: "#/components/schemas/AssetProperties/properties/size/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.animationFrameCount !== void 0) {
      let data1 = data.animationFrameCount;
      if (data1 === null) {
        const err3 = { instancePath: instancePath + "/animationFrameCount", schemaPath: "#/components/schemas/AssetProperties/properties/animationFrameCount/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      } else {
        if (!(typeof data1 == "number" && isFinite(data1))) {
          const err4 = { instancePath: instancePath + "/animationFrameCount", schemaPath: "#/components/schemas/AssetProperties/properties/animationFrameCount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.bitrate !== void 0) {
      let data2 = data.bitrate;
      if (data2 === null) {
        const err5 = { instancePath: instancePath + "/bitrate", schemaPath: "#/components/schemas/AssetProperties/properties/bitrate/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      } else {
        if (!(typeof data2 == "number" && isFinite(data2))) {
          const err6 = { instancePath: instancePath + "/bitrate", schemaPath: "#/components/schemas/AssetProperties/properties/bitrate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.boneCount !== void 0) {
      let data3 = data.boneCount;
      if (data3 === null) {
        const err7 = { instancePath: instancePath + "/boneCount", schemaPath: "#/components/schemas/AssetProperties/properties/boneCount/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      } else {
        if (!(typeof data3 == "number" && isFinite(data3))) {
          const err8 = { instancePath: instancePath + "/boneCount", schemaPath: "#/components/schemas/AssetProperties/properties/boneCount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.cameraMode !== void 0) {
      let data4 = data.cameraMode;
      if (data4 === null) {
        const err9 = { instancePath: instancePath + "/cameraMode", schemaPath: "#/components/schemas/AssetProperties/properties/cameraMode/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      } else {
        if (typeof data4 !== "string") {
          const err10 = { instancePath: instancePath + "/cameraMode", schemaPath: "#/components/schemas/CameraMode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (!(typeof data4 != "string" || data4 === "aerial" || data4 === "interior" || data4 === "turntable")) {
          const err11 = { instancePath: instancePath + "/cameraMode", schemaPath: "#/components/schemas/CameraMode/x-open-enum", keyword: "x-open-enum", params: { knownValues: schema41["x-open-enum"] }, message: "must be one of the known values" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.cameraTrajectory !== void 0) {
      let data5 = data.cameraTrajectory;
      if (data5 === null) {
        const err12 = { instancePath: instancePath + "/cameraTrajectory", schemaPath: "#/components/schemas/AssetProperties/properties/cameraTrajectory/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      } else {
        if (Array.isArray(data5)) {
          const len0 = data5.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data6 = data5[i0];
            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
              if (data6.position === void 0) {
                const err13 = { instancePath: instancePath + "/cameraTrajectory/" + i0, schemaPath: "#/components/schemas/CameraPose/required", keyword: "required", params: { missingProperty: "position" }, message: "must have required property 'position'" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
              if (data6.target === void 0) {
                const err14 = { instancePath: instancePath + "/cameraTrajectory/" + i0, schemaPath: "#/components/schemas/CameraPose/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
              for (const key1 in data6) {
                if (!(key1 === "position" || key1 === "target" || key1 === "fov")) {
                  const err15 = { instancePath: instancePath + "/cameraTrajectory/" + i0, schemaPath: "#/components/schemas/CameraPose/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              }
              if (data6.position !== void 0) {
                let data7 = data6.position;
                if (Array.isArray(data7)) {
                  if (data7.length > 3) {
                    const err16 = { instancePath: instancePath + "/cameraTrajectory/" + i0 + "/position", schemaPath: "#/components/schemas/CameraPose/properties/position/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                  if (data7.length < 3) {
                    const err17 = { instancePath: instancePath + "/cameraTrajectory/" + i0 + "/position", schemaPath: "#/components/schemas/CameraPose/properties/position/minItems", keyword: "minItems", params: { limit: 3 }, message: "must NOT have fewer than 3 items" };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                } else {
                  const err18 = { instancePath: instancePath + "/cameraTrajectory/" + i0 + "/position", schemaPath: "#/components/schemas/CameraPose/properties/position/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              }
              if (data6.target !== void 0) {
                let data8 = data6.target;
                if (Array.isArray(data8)) {
                  if (data8.length > 3) {
                    const err19 = { instancePath: instancePath + "/cameraTrajectory/" + i0 + "/target", schemaPath: "#/components/schemas/CameraPose/properties/target/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                  if (data8.length < 3) {
                    const err20 = { instancePath: instancePath + "/cameraTrajectory/" + i0 + "/target", schemaPath: "#/components/schemas/CameraPose/properties/target/minItems", keyword: "minItems", params: { limit: 3 }, message: "must NOT have fewer than 3 items" };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                } else {
                  const err21 = { instancePath: instancePath + "/cameraTrajectory/" + i0 + "/target", schemaPath: "#/components/schemas/CameraPose/properties/target/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              }
              if (data6.fov !== void 0) {
                let data9 = data6.fov;
                if (data9 === null) {
                  const err22 = { instancePath: instancePath + "/cameraTrajectory/" + i0 + "/fov", schemaPath: "#/components/schemas/CameraPose/properties/fov/optional", keyword: "optional", params: {}, message: "must not be null" };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                } else {
                  if (!(typeof data9 == "number" && isFinite(data9))) {
                    const err23 = { instancePath: instancePath + "/cameraTrajectory/" + i0 + "/fov", schemaPath: "#/components/schemas/CameraPose/properties/fov/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err24 = { instancePath: instancePath + "/cameraTrajectory/" + i0, schemaPath: "#/components/schemas/CameraPose/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          }
        } else {
          const err25 = { instancePath: instancePath + "/cameraTrajectory", schemaPath: "#/components/schemas/AssetProperties/properties/cameraTrajectory/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
    }
    if (data.channels !== void 0) {
      let data10 = data.channels;
      if (data10 === null) {
        const err26 = { instancePath: instancePath + "/channels", schemaPath: "#/components/schemas/AssetProperties/properties/channels/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      } else {
        if (!(typeof data10 == "number" && isFinite(data10))) {
          const err27 = { instancePath: instancePath + "/channels", schemaPath: "#/components/schemas/AssetProperties/properties/channels/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      }
    }
    if (data.charCount !== void 0) {
      let data11 = data.charCount;
      if (data11 === null) {
        const err28 = { instancePath: instancePath + "/charCount", schemaPath: "#/components/schemas/AssetProperties/properties/charCount/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      } else {
        if (!(typeof data11 == "number" && isFinite(data11))) {
          const err29 = { instancePath: instancePath + "/charCount", schemaPath: "#/components/schemas/AssetProperties/properties/charCount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      }
    }
    if (data.classification !== void 0) {
      let data12 = data.classification;
      if (data12 === null) {
        const err30 = { instancePath: instancePath + "/classification", schemaPath: "#/components/schemas/AssetProperties/properties/classification/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      } else {
        if (typeof data12 !== "string") {
          const err31 = { instancePath: instancePath + "/classification", schemaPath: "#/components/schemas/AudioClassification/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (!(typeof data12 != "string" || data12 === "effect" || data12 === "interview" || data12 === "music" || data12 === "other" || data12 === "sound" || data12 === "speech" || data12 === "text" || data12 === "unknown")) {
          const err32 = { instancePath: instancePath + "/classification", schemaPath: "#/components/schemas/AudioClassification/x-open-enum", keyword: "x-open-enum", params: { knownValues: schema43["x-open-enum"] }, message: "must be one of the known values" };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      }
    }
    if (data.codecName !== void 0) {
      let data13 = data.codecName;
      if (data13 === null) {
        const err33 = { instancePath: instancePath + "/codecName", schemaPath: "#/components/schemas/AssetProperties/properties/codecName/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      } else {
        if (typeof data13 !== "string") {
          const err34 = { instancePath: instancePath + "/codecName", schemaPath: "#/components/schemas/AssetProperties/properties/codecName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      }
    }
    if (data.description !== void 0) {
      let data14 = data.description;
      if (data14 === null) {
        const err35 = { instancePath: instancePath + "/description", schemaPath: "#/components/schemas/AssetProperties/properties/description/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      } else {
        if (typeof data14 !== "string") {
          const err36 = { instancePath: instancePath + "/description", schemaPath: "#/components/schemas/AssetProperties/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      }
    }
    if (data.dimensions !== void 0) {
      let data15 = data.dimensions;
      if (data15 === null) {
        const err37 = { instancePath: instancePath + "/dimensions", schemaPath: "#/components/schemas/AssetProperties/properties/dimensions/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      } else {
        if (Array.isArray(data15)) {
          if (data15.length > 3) {
            const err38 = { instancePath: instancePath + "/dimensions", schemaPath: "#/components/schemas/AssetProperties/properties/dimensions/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
          if (data15.length < 3) {
            const err39 = { instancePath: instancePath + "/dimensions", schemaPath: "#/components/schemas/AssetProperties/properties/dimensions/minItems", keyword: "minItems", params: { limit: 3 }, message: "must NOT have fewer than 3 items" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
          const len1 = data15.length;
          for (let i1 = 0; i1 < len1; i1++) {
            let data16 = data15[i1];
            if (!(typeof data16 == "number" && isFinite(data16))) {
              const err40 = { instancePath: instancePath + "/dimensions/" + i1, schemaPath: "#/components/schemas/AssetProperties/properties/dimensions/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          }
        } else {
          const err41 = { instancePath: instancePath + "/dimensions", schemaPath: "#/components/schemas/AssetProperties/properties/dimensions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      }
    }
    if (data.duration !== void 0) {
      let data17 = data.duration;
      if (data17 === null) {
        const err42 = { instancePath: instancePath + "/duration", schemaPath: "#/components/schemas/AssetProperties/properties/duration/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      } else {
        if (!(typeof data17 == "number" && isFinite(data17))) {
          const err43 = { instancePath: instancePath + "/duration", schemaPath: "#/components/schemas/AssetProperties/properties/duration/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
      }
    }
    if (data.faceCount !== void 0) {
      let data18 = data.faceCount;
      if (data18 === null) {
        const err44 = { instancePath: instancePath + "/faceCount", schemaPath: "#/components/schemas/AssetProperties/properties/faceCount/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      } else {
        if (!(typeof data18 == "number" && isFinite(data18))) {
          const err45 = { instancePath: instancePath + "/faceCount", schemaPath: "#/components/schemas/AssetProperties/properties/faceCount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      }
    }
    if (data.format !== void 0) {
      let data19 = data.format;
      if (data19 === null) {
        const err46 = { instancePath: instancePath + "/format", schemaPath: "#/components/schemas/AssetProperties/properties/format/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      } else {
        if (typeof data19 !== "string") {
          const err47 = { instancePath: instancePath + "/format", schemaPath: "#/components/schemas/AssetProperties/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
      }
    }
    if (data.frameRate !== void 0) {
      let data20 = data.frameRate;
      if (data20 === null) {
        const err48 = { instancePath: instancePath + "/frameRate", schemaPath: "#/components/schemas/AssetProperties/properties/frameRate/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      } else {
        if (!(typeof data20 == "number" && isFinite(data20))) {
          const err49 = { instancePath: instancePath + "/frameRate", schemaPath: "#/components/schemas/AssetProperties/properties/frameRate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
      }
    }
    if (data.hasAnimations !== void 0) {
      let data21 = data.hasAnimations;
      if (data21 === null) {
        const err50 = { instancePath: instancePath + "/hasAnimations", schemaPath: "#/components/schemas/AssetProperties/properties/hasAnimations/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      } else {
        if (typeof data21 !== "boolean") {
          const err51 = { instancePath: instancePath + "/hasAnimations", schemaPath: "#/components/schemas/AssetProperties/properties/hasAnimations/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
      }
    }
    if (data.hasFullPreview !== void 0) {
      let data22 = data.hasFullPreview;
      if (data22 === null) {
        const err52 = { instancePath: instancePath + "/hasFullPreview", schemaPath: "#/components/schemas/AssetProperties/properties/hasFullPreview/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      } else {
        if (typeof data22 !== "boolean") {
          const err53 = { instancePath: instancePath + "/hasFullPreview", schemaPath: "#/components/schemas/AssetProperties/properties/hasFullPreview/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
      }
    }
    if (data.hasNormals !== void 0) {
      let data23 = data.hasNormals;
      if (data23 === null) {
        const err54 = { instancePath: instancePath + "/hasNormals", schemaPath: "#/components/schemas/AssetProperties/properties/hasNormals/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      } else {
        if (typeof data23 !== "boolean") {
          const err55 = { instancePath: instancePath + "/hasNormals", schemaPath: "#/components/schemas/AssetProperties/properties/hasNormals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
      }
    }
    if (data.hasSkeleton !== void 0) {
      let data24 = data.hasSkeleton;
      if (data24 === null) {
        const err56 = { instancePath: instancePath + "/hasSkeleton", schemaPath: "#/components/schemas/AssetProperties/properties/hasSkeleton/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      } else {
        if (typeof data24 !== "boolean") {
          const err57 = { instancePath: instancePath + "/hasSkeleton", schemaPath: "#/components/schemas/AssetProperties/properties/hasSkeleton/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
      }
    }
    if (data.hasUVs !== void 0) {
      let data25 = data.hasUVs;
      if (data25 === null) {
        const err58 = { instancePath: instancePath + "/hasUVs", schemaPath: "#/components/schemas/AssetProperties/properties/hasUVs/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      } else {
        if (typeof data25 !== "boolean") {
          const err59 = { instancePath: instancePath + "/hasUVs", schemaPath: "#/components/schemas/AssetProperties/properties/hasUVs/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
      }
    }
    if (data.height !== void 0) {
      let data26 = data.height;
      if (data26 === null) {
        const err60 = { instancePath: instancePath + "/height", schemaPath: "#/components/schemas/AssetProperties/properties/height/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      } else {
        if (!(typeof data26 == "number" && isFinite(data26))) {
          const err61 = { instancePath: instancePath + "/height", schemaPath: "#/components/schemas/AssetProperties/properties/height/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err61];
          } else {
            vErrors.push(err61);
          }
          errors++;
        }
      }
    }
    if (data.nbFrames !== void 0) {
      let data27 = data.nbFrames;
      if (data27 === null) {
        const err62 = { instancePath: instancePath + "/nbFrames", schemaPath: "#/components/schemas/AssetProperties/properties/nbFrames/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      } else {
        if (!(typeof data27 == "number" && isFinite(data27))) {
          const err63 = { instancePath: instancePath + "/nbFrames", schemaPath: "#/components/schemas/AssetProperties/properties/nbFrames/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
      }
    }
    if (data.preview !== void 0) {
      let data28 = data.preview;
      if (data28 === null) {
        const err64 = { instancePath: instancePath + "/preview", schemaPath: "#/components/schemas/AssetProperties/properties/preview/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      } else {
        if (typeof data28 !== "string") {
          const err65 = { instancePath: instancePath + "/preview", schemaPath: "#/components/schemas/AssetProperties/properties/preview/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err65];
          } else {
            vErrors.push(err65);
          }
          errors++;
        }
      }
    }
    if (data.sampleRate !== void 0) {
      let data29 = data.sampleRate;
      if (data29 === null) {
        const err66 = { instancePath: instancePath + "/sampleRate", schemaPath: "#/components/schemas/AssetProperties/properties/sampleRate/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      } else {
        if (!(typeof data29 == "number" && isFinite(data29))) {
          const err67 = { instancePath: instancePath + "/sampleRate", schemaPath: "#/components/schemas/AssetProperties/properties/sampleRate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
      }
    }
    if (data.transcription !== void 0) {
      let data30 = data.transcription;
      if (data30 === null) {
        const err68 = { instancePath: instancePath + "/transcription", schemaPath: "#/components/schemas/AssetProperties/properties/transcription/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      } else {
        if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
          if (data30.text === void 0) {
            const err69 = { instancePath: instancePath + "/transcription", schemaPath: "#/components/schemas/AudioTranscription/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
          for (const key2 in data30) {
            if (!(key2 === "text")) {
              const err70 = { instancePath: instancePath + "/transcription", schemaPath: "#/components/schemas/AudioTranscription/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
          }
          if (data30.text !== void 0) {
            if (typeof data30.text !== "string") {
              const err71 = { instancePath: instancePath + "/transcription/text", schemaPath: "#/components/schemas/AudioTranscription/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
          }
        } else {
          const err72 = { instancePath: instancePath + "/transcription", schemaPath: "#/components/schemas/AudioTranscription/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err72];
          } else {
            vErrors.push(err72);
          }
          errors++;
        }
      }
    }
    if (data.vertexCount !== void 0) {
      let data32 = data.vertexCount;
      if (data32 === null) {
        const err73 = { instancePath: instancePath + "/vertexCount", schemaPath: "#/components/schemas/AssetProperties/properties/vertexCount/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
        errors++;
      } else {
        if (!(typeof data32 == "number" && isFinite(data32))) {
          const err74 = { instancePath: instancePath + "/vertexCount", schemaPath: "#/components/schemas/AssetProperties/properties/vertexCount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err74];
          } else {
            vErrors.push(err74);
          }
          errors++;
        }
      }
    }
    if (data.width !== void 0) {
      let data33 = data.width;
      if (data33 === null) {
        const err75 = { instancePath: instancePath + "/width", schemaPath: "#/components/schemas/AssetProperties/properties/width/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
      } else {
        if (!(typeof data33 == "number" && isFinite(data33))) {
          const err76 = { instancePath: instancePath + "/width", schemaPath: "#/components/schemas/AssetProperties/properties/width/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err76];
          } else {
            vErrors.push(err76);
          }
          errors++;
        }
      }
    }
    if (data.wordCount !== void 0) {
      let data34 = data.wordCount;
      if (data34 === null) {
        const err77 = { instancePath: instancePath + "/wordCount", schemaPath: "#/components/schemas/AssetProperties/properties/wordCount/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      } else {
        if (!(typeof data34 == "number" && isFinite(data34))) {
          const err78 = { instancePath: instancePath + "/wordCount", schemaPath: "#/components/schemas/AssetProperties/properties/wordCount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err78];
          } else {
            vErrors.push(err78);
          }
          errors++;
        }
      }
    }
  } else {
    const err79 = { instancePath, schemaPath: "#/components/schemas/AssetProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err79];
    } else {
      vErrors.push(err79);
    }
    errors++;
  }
  validate19.errors = vErrors;
  return errors === 0;
}
validate19.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate16.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/Asset/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.authorId === void 0) {
      const err1 = { instancePath, schemaPath: "#/components/schemas/Asset/required", keyword: "required", params: { missingProperty: "authorId" }, message: "must have required property 'authorId'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.collectionIds === void 0) {
      const err2 = { instancePath, schemaPath: "#/components/schemas/Asset/required", keyword: "required", params: { missingProperty: "collectionIds" }, message: "must have required property 'collectionIds'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.createdAt === void 0) {
      const err3 = { instancePath, schemaPath: "#/components/schemas/Asset/required", keyword: "required", params: { missingProperty: "createdAt" }, message: "must have required property 'createdAt'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.editCapabilities === void 0) {
      const err4 = { instancePath, schemaPath: "#/components/schemas/Asset/required", keyword: "required", params: { missingProperty: "editCapabilities" }, message: "must have required property 'editCapabilities'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err5 = { instancePath, schemaPath: "#/components/schemas/Asset/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.metadata === void 0) {
      const err6 = { instancePath, schemaPath: "#/components/schemas/Asset/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property 'metadata'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.mimeType === void 0) {
      const err7 = { instancePath, schemaPath: "#/components/schemas/Asset/required", keyword: "required", params: { missingProperty: "mimeType" }, message: "must have required property 'mimeType'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.ownerId === void 0) {
      const err8 = { instancePath, schemaPath: "#/components/schemas/Asset/required", keyword: "required", params: { missingProperty: "ownerId" }, message: "must have required property 'ownerId'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.privacy === void 0) {
      const err9 = { instancePath, schemaPath: "#/components/schemas/Asset/required", keyword: "required", params: { missingProperty: "privacy" }, message: "must have required property 'privacy'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.properties === void 0) {
      const err10 = { instancePath, schemaPath: "#/components/schemas/Asset/required", keyword: "required", params: { missingProperty: "properties" }, message: "must have required property 'properties'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.source === void 0) {
      const err11 = { instancePath, schemaPath: "#/components/schemas/Asset/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err12 = { instancePath, schemaPath: "#/components/schemas/Asset/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.tags === void 0) {
      const err13 = { instancePath, schemaPath: "#/components/schemas/Asset/required", keyword: "required", params: { missingProperty: "tags" }, message: "must have required property 'tags'" };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.updatedAt === void 0) {
      const err14 = { instancePath, schemaPath: "#/components/schemas/Asset/required", keyword: "required", params: { missingProperty: "updatedAt" }, message: "must have required property 'updatedAt'" };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.url === void 0) {
      const err15 = { instancePath, schemaPath: "#/components/schemas/Asset/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func0.call(schema252.properties, key0)) {
        const err16 = { instancePath, schemaPath: "#/components/schemas/Asset/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err17 = { instancePath: instancePath + "/id", schemaPath: "#/components/schemas/Asset/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.authorId !== void 0) {
      if (typeof data.authorId !== "string") {
        const err18 = { instancePath: instancePath + "/authorId", schemaPath: "#/components/schemas/Asset/properties/authorId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.collectionIds !== void 0) {
      let data2 = data.collectionIds;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== "string") {
            const err19 = { instancePath: instancePath + "/collectionIds/" + i0, schemaPath: "#/components/schemas/Asset/properties/collectionIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/collectionIds", schemaPath: "#/components/schemas/Asset/properties/collectionIds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data4 = data.createdAt;
      if (typeof data4 === "string") {
        if (!formats02(data4)) {
          const err21 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/Asset/properties/createdAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/Asset/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.editCapabilities !== void 0) {
      let data5 = data.editCapabilities;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 !== "string") {
            const err23 = { instancePath: instancePath + "/editCapabilities/" + i1, schemaPath: "#/components/schemas/EditCapability/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (!(typeof data6 != "string" || data6 === "DETECTION" || data6 === "GENERATIVE_FILL" || data6 === "PIXELATE" || data6 === "PROMPT_EDITING" || data6 === "REFINE" || data6 === "REFRAME" || data6 === "REMOVE_BACKGROUND" || data6 === "SEGMENTATION" || data6 === "UPSCALE" || data6 === "UPSCALE_360" || data6 === "VECTORIZATION")) {
            const err24 = { instancePath: instancePath + "/editCapabilities/" + i1, schemaPath: "#/components/schemas/EditCapability/x-open-enum", keyword: "x-open-enum", params: { knownValues: schema26["x-open-enum"] }, message: "must be one of the known values" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/editCapabilities", schemaPath: "#/components/schemas/Asset/properties/editCapabilities/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data7 = data.kind;
      if (typeof data7 !== "string") {
        const err26 = { instancePath: instancePath + "/kind", schemaPath: "#/components/schemas/AssetKind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (!(typeof data7 != "string" || data7 === "3d" || data7 === "audio" || data7 === "document" || data7 === "image" || data7 === "image-hdr" || data7 === "json" || data7 === "text" || data7 === "video")) {
        const err27 = { instancePath: instancePath + "/kind", schemaPath: "#/components/schemas/AssetKind/x-open-enum", keyword: "x-open-enum", params: { knownValues: schema122["x-open-enum"] }, message: "must be one of the known values" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.metadata !== void 0) {
      if (!validate17(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate17.errors;
        else for (const error of validate17.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.mimeType !== void 0) {
      if (typeof data.mimeType !== "string") {
        const err28 = { instancePath: instancePath + "/mimeType", schemaPath: "#/components/schemas/Asset/properties/mimeType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.ownerId !== void 0) {
      if (typeof data.ownerId !== "string") {
        const err29 = { instancePath: instancePath + "/ownerId", schemaPath: "#/components/schemas/Asset/properties/ownerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.privacy !== void 0) {
      let data11 = data.privacy;
      if (typeof data11 !== "string") {
        const err30 = { instancePath: instancePath + "/privacy", schemaPath: "#/components/schemas/AssetPrivacy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      if (!(data11 === "private" || data11 === "public" || data11 === "unlisted")) {
        const err31 = { instancePath: instancePath + "/privacy", schemaPath: "#/components/schemas/AssetPrivacy/enum", keyword: "enum", params: { allowedValues: schema39.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.properties !== void 0) {
      if (!validate19(data.properties, { instancePath: instancePath + "/properties", parentData: data, parentDataProperty: "properties", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate19.errors;
        else for (const error of validate19.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      let data13 = data.source;
      if (typeof data13 !== "string") {
        const err32 = { instancePath: instancePath + "/source", schemaPath: "#/components/schemas/AssetSource/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (!(typeof data13 != "string" || data13 === "3d23d" || data13 === "3d23d:texture" || data13 === "3d:texture" || data13 === "3d:texture:albedo" || data13 === "3d:texture:metallic" || data13 === "3d:texture:mtl" || data13 === "3d:texture:normal" || data13 === "3d:texture:roughness" || data13 === "audio2audio" || data13 === "audio2txt" || data13 === "audio2video" || data13 === "background-removal" || data13 === "canvas" || data13 === "canvas-drawing" || data13 === "canvas-export" || data13 === "detection" || data13 === "generative-fill" || data13 === "image-prompt-editing" || data13 === "img23d" || data13 === "img2img" || data13 === "img2splat" || data13 === "img2txt" || data13 === "img2video" || data13 === "inference-control-net" || data13 === "inference-control-net-img" || data13 === "inference-control-net-inpainting" || data13 === "inference-control-net-inpainting-ip-adapter" || data13 === "inference-control-net-ip-adapter" || data13 === "inference-control-net-reference" || data13 === "inference-control-net-texture" || data13 === "inference-img" || data13 === "inference-img-ip-adapter" || data13 === "inference-img-texture" || data13 === "inference-in-paint" || data13 === "inference-in-paint-ip-adapter" || data13 === "inference-reference" || data13 === "inference-reference-texture" || data13 === "inference-txt" || data13 === "inference-txt-ip-adapter" || data13 === "inference-txt-texture" || data13 === "patch" || data13 === "pixelization" || data13 === "reframe" || data13 === "restyle" || data13 === "segment" || data13 === "segmentation-image" || data13 === "segmentation-mask" || data13 === "skybox-3d" || data13 === "skybox-base-360" || data13 === "skybox-hdri" || data13 === "texture" || data13 === "texture:albedo" || data13 === "texture:ao" || data13 === "texture:edge" || data13 === "texture:height" || data13 === "texture:metallic" || data13 === "texture:normal" || data13 === "texture:smoothness" || data13 === "txt23d" || data13 === "txt2audio" || data13 === "txt2img" || data13 === "txt2txt" || data13 === "txt2video" || data13 === "unknown" || data13 === "uploaded" || data13 === "uploaded-3d" || data13 === "uploaded-audio" || data13 === "uploaded-avatar" || data13 === "uploaded-text" || data13 === "uploaded-video" || data13 === "upscale" || data13 === "upscale-skybox" || data13 === "upscale-texture" || data13 === "upscale-video" || data13 === "vectorization" || data13 === "video23d" || data13 === "video2audio" || data13 === "video2img" || data13 === "video2video" || data13 === "voice-clone")) {
        const err33 = { instancePath: instancePath + "/source", schemaPath: "#/components/schemas/AssetSource/x-open-enum", keyword: "x-open-enum", params: { knownValues: schema45["x-open-enum"] }, message: "must be one of the known values" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data14 = data.status;
      if (typeof data14 !== "string") {
        const err34 = { instancePath: instancePath + "/status", schemaPath: "#/components/schemas/AssetStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      if (!(typeof data14 != "string" || data14 === "error" || data14 === "pending" || data14 === "success")) {
        const err35 = { instancePath: instancePath + "/status", schemaPath: "#/components/schemas/AssetStatus/x-open-enum", keyword: "x-open-enum", params: { knownValues: schema46["x-open-enum"] }, message: "must be one of the known values" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data15 = data.tags;
      if (Array.isArray(data15)) {
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data15[i2] !== "string") {
            const err36 = { instancePath: instancePath + "/tags/" + i2, schemaPath: "#/components/schemas/Asset/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/tags", schemaPath: "#/components/schemas/Asset/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.updatedAt !== void 0) {
      let data17 = data.updatedAt;
      if (typeof data17 === "string") {
        if (!formats02(data17)) {
          const err38 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/components/schemas/Asset/properties/updatedAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      } else {
        const err39 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/components/schemas/Asset/properties/updatedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data18 = data.url;
      if (typeof data18 === "string") {
        if (!formats2(data18)) {
          const err40 = { instancePath: instancePath + "/url", schemaPath: "#/components/schemas/Asset/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      } else {
        const err41 = { instancePath: instancePath + "/url", schemaPath: "#/components/schemas/Asset/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.automaticCaptioning !== void 0) {
      let data19 = data.automaticCaptioning;
      if (data19 === null) {
        const err42 = { instancePath: instancePath + "/automaticCaptioning", schemaPath: "#/components/schemas/Asset/properties/automaticCaptioning/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      } else {
        if (typeof data19 !== "string") {
          const err43 = { instancePath: instancePath + "/automaticCaptioning", schemaPath: "#/components/schemas/Asset/properties/automaticCaptioning/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
      }
    }
    if (data.description !== void 0) {
      let data20 = data.description;
      if (data20 === null) {
        const err44 = { instancePath: instancePath + "/description", schemaPath: "#/components/schemas/Asset/properties/description/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      } else {
        if (typeof data20 !== "string") {
          const err45 = { instancePath: instancePath + "/description", schemaPath: "#/components/schemas/Asset/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      }
    }
    if (data.embedding !== void 0) {
      let data21 = data.embedding;
      if (data21 === null) {
        const err46 = { instancePath: instancePath + "/embedding", schemaPath: "#/components/schemas/Asset/properties/embedding/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      } else {
        if (Array.isArray(data21)) {
          const len3 = data21.length;
          for (let i3 = 0; i3 < len3; i3++) {
            let data22 = data21[i3];
            if (!(typeof data22 == "number" && isFinite(data22))) {
              const err47 = { instancePath: instancePath + "/embedding/" + i3, schemaPath: "#/components/schemas/Asset/properties/embedding/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          }
        } else {
          const err48 = { instancePath: instancePath + "/embedding", schemaPath: "#/components/schemas/Asset/properties/embedding/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
      }
    }
    if (data.firstFrame !== void 0) {
      let data23 = data.firstFrame;
      if (data23 === null) {
        const err49 = { instancePath: instancePath + "/firstFrame", schemaPath: "#/components/schemas/Asset/properties/firstFrame/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      } else {
        if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
          if (data23.assetId === void 0) {
            const err50 = { instancePath: instancePath + "/firstFrame", schemaPath: "#/components/schemas/AssetFile/required", keyword: "required", params: { missingProperty: "assetId" }, message: "must have required property 'assetId'" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
          if (data23.url === void 0) {
            const err51 = { instancePath: instancePath + "/firstFrame", schemaPath: "#/components/schemas/AssetFile/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
          for (const key1 in data23) {
            if (!(key1 === "assetId" || key1 === "url")) {
              const err52 = { instancePath: instancePath + "/firstFrame", schemaPath: "#/components/schemas/AssetFile/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          }
          if (data23.assetId !== void 0) {
            if (typeof data23.assetId !== "string") {
              const err53 = { instancePath: instancePath + "/firstFrame/assetId", schemaPath: "#/components/schemas/AssetFile/properties/assetId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
          }
          if (data23.url !== void 0) {
            let data25 = data23.url;
            if (typeof data25 === "string") {
              if (!formats2(data25)) {
                const err54 = { instancePath: instancePath + "/firstFrame/url", schemaPath: "#/components/schemas/AssetFile/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            } else {
              const err55 = { instancePath: instancePath + "/firstFrame/url", schemaPath: "#/components/schemas/AssetFile/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
          }
        } else {
          const err56 = { instancePath: instancePath + "/firstFrame", schemaPath: "#/components/schemas/AssetFile/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
      }
    }
    if (data.isHidden !== void 0) {
      let data26 = data.isHidden;
      if (data26 === null) {
        const err57 = { instancePath: instancePath + "/isHidden", schemaPath: "#/components/schemas/Asset/properties/isHidden/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      } else {
        if (typeof data26 !== "boolean") {
          const err58 = { instancePath: instancePath + "/isHidden", schemaPath: "#/components/schemas/Asset/properties/isHidden/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
      }
    }
    if (data.lastFrame !== void 0) {
      let data27 = data.lastFrame;
      if (data27 === null) {
        const err59 = { instancePath: instancePath + "/lastFrame", schemaPath: "#/components/schemas/Asset/properties/lastFrame/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      } else {
        if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
          if (data27.assetId === void 0) {
            const err60 = { instancePath: instancePath + "/lastFrame", schemaPath: "#/components/schemas/AssetFile/required", keyword: "required", params: { missingProperty: "assetId" }, message: "must have required property 'assetId'" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
          if (data27.url === void 0) {
            const err61 = { instancePath: instancePath + "/lastFrame", schemaPath: "#/components/schemas/AssetFile/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
          for (const key2 in data27) {
            if (!(key2 === "assetId" || key2 === "url")) {
              const err62 = { instancePath: instancePath + "/lastFrame", schemaPath: "#/components/schemas/AssetFile/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
          }
          if (data27.assetId !== void 0) {
            if (typeof data27.assetId !== "string") {
              const err63 = { instancePath: instancePath + "/lastFrame/assetId", schemaPath: "#/components/schemas/AssetFile/properties/assetId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
          }
          if (data27.url !== void 0) {
            let data29 = data27.url;
            if (typeof data29 === "string") {
              if (!formats2(data29)) {
                const err64 = { instancePath: instancePath + "/lastFrame/url", schemaPath: "#/components/schemas/AssetFile/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            } else {
              const err65 = { instancePath: instancePath + "/lastFrame/url", schemaPath: "#/components/schemas/AssetFile/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
          }
        } else {
          const err66 = { instancePath: instancePath + "/lastFrame", schemaPath: "#/components/schemas/AssetFile/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err66];
          } else {
            vErrors.push(err66);
          }
          errors++;
        }
      }
    }
    if (data.nsfw !== void 0) {
      let data30 = data.nsfw;
      if (data30 === null) {
        const err67 = { instancePath: instancePath + "/nsfw", schemaPath: "#/components/schemas/Asset/properties/nsfw/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      } else {
        if (Array.isArray(data30)) {
          const len4 = data30.length;
          for (let i4 = 0; i4 < len4; i4++) {
            if (typeof data30[i4] !== "string") {
              const err68 = { instancePath: instancePath + "/nsfw/" + i4, schemaPath: "#/components/schemas/Asset/properties/nsfw/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
          }
        } else {
          const err69 = { instancePath: instancePath + "/nsfw", schemaPath: "#/components/schemas/Asset/properties/nsfw/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err69];
          } else {
            vErrors.push(err69);
          }
          errors++;
        }
      }
    }
    if (data.originalFileUrl !== void 0) {
      let data32 = data.originalFileUrl;
      if (data32 === null) {
        const err70 = { instancePath: instancePath + "/originalFileUrl", schemaPath: "#/components/schemas/Asset/properties/originalFileUrl/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      } else {
        if (typeof data32 === "string") {
          if (!formats2(data32)) {
            const err71 = { instancePath: instancePath + "/originalFileUrl", schemaPath: "#/components/schemas/Asset/properties/originalFileUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        } else {
          const err72 = { instancePath: instancePath + "/originalFileUrl", schemaPath: "#/components/schemas/Asset/properties/originalFileUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err72];
          } else {
            vErrors.push(err72);
          }
          errors++;
        }
      }
    }
    if (data.outputIndex !== void 0) {
      let data33 = data.outputIndex;
      if (data33 === null) {
        const err73 = { instancePath: instancePath + "/outputIndex", schemaPath: "#/components/schemas/Asset/properties/outputIndex/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
        errors++;
      } else {
        if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
          const err74 = { instancePath: instancePath + "/outputIndex", schemaPath: "#/components/schemas/Asset/properties/outputIndex/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          if (vErrors === null) {
            vErrors = [err74];
          } else {
            vErrors.push(err74);
          }
          errors++;
        }
        if (typeof data33 == "number" && isFinite(data33)) {
          if (data33 < 0 || isNaN(data33)) {
            const err75 = { instancePath: instancePath + "/outputIndex", schemaPath: "#/components/schemas/Asset/properties/outputIndex/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
      }
    }
    if (data.preview !== void 0) {
      let data34 = data.preview;
      if (data34 === null) {
        const err76 = { instancePath: instancePath + "/preview", schemaPath: "#/components/schemas/Asset/properties/preview/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      } else {
        if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
          if (data34.assetId === void 0) {
            const err77 = { instancePath: instancePath + "/preview", schemaPath: "#/components/schemas/AssetFile/required", keyword: "required", params: { missingProperty: "assetId" }, message: "must have required property 'assetId'" };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
          if (data34.url === void 0) {
            const err78 = { instancePath: instancePath + "/preview", schemaPath: "#/components/schemas/AssetFile/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
          for (const key3 in data34) {
            if (!(key3 === "assetId" || key3 === "url")) {
              const err79 = { instancePath: instancePath + "/preview", schemaPath: "#/components/schemas/AssetFile/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
          }
          if (data34.assetId !== void 0) {
            if (typeof data34.assetId !== "string") {
              const err80 = { instancePath: instancePath + "/preview/assetId", schemaPath: "#/components/schemas/AssetFile/properties/assetId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
          }
          if (data34.url !== void 0) {
            let data36 = data34.url;
            if (typeof data36 === "string") {
              if (!formats2(data36)) {
                const err81 = { instancePath: instancePath + "/preview/url", schemaPath: "#/components/schemas/AssetFile/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            } else {
              const err82 = { instancePath: instancePath + "/preview/url", schemaPath: "#/components/schemas/AssetFile/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
              errors++;
            }
          }
        } else {
          const err83 = { instancePath: instancePath + "/preview", schemaPath: "#/components/schemas/AssetFile/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err83];
          } else {
            vErrors.push(err83);
          }
          errors++;
        }
      }
    }
    if (data.thumbnail !== void 0) {
      let data37 = data.thumbnail;
      if (data37 === null) {
        const err84 = { instancePath: instancePath + "/thumbnail", schemaPath: "#/components/schemas/Asset/properties/thumbnail/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err84];
        } else {
          vErrors.push(err84);
        }
        errors++;
      } else {
        if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
          if (data37.assetId === void 0) {
            const err85 = { instancePath: instancePath + "/thumbnail", schemaPath: "#/components/schemas/AssetFile/required", keyword: "required", params: { missingProperty: "assetId" }, message: "must have required property 'assetId'" };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
          if (data37.url === void 0) {
            const err86 = { instancePath: instancePath + "/thumbnail", schemaPath: "#/components/schemas/AssetFile/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
          for (const key4 in data37) {
            if (!(key4 === "assetId" || key4 === "url")) {
              const err87 = { instancePath: instancePath + "/thumbnail", schemaPath: "#/components/schemas/AssetFile/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err87];
              } else {
                vErrors.push(err87);
              }
              errors++;
            }
          }
          if (data37.assetId !== void 0) {
            if (typeof data37.assetId !== "string") {
              const err88 = { instancePath: instancePath + "/thumbnail/assetId", schemaPath: "#/components/schemas/AssetFile/properties/assetId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err88];
              } else {
                vErrors.push(err88);
              }
              errors++;
            }
          }
          if (data37.url !== void 0) {
            let data39 = data37.url;
            if (typeof data39 === "string") {
              if (!formats2(data39)) {
                const err89 = { instancePath: instancePath + "/thumbnail/url", schemaPath: "#/components/schemas/AssetFile/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
            } else {
              const err90 = { instancePath: instancePath + "/thumbnail/url", schemaPath: "#/components/schemas/AssetFile/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
          }
        } else {
          const err91 = { instancePath: instancePath + "/thumbnail", schemaPath: "#/components/schemas/AssetFile/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err91];
          } else {
            vErrors.push(err91);
          }
          errors++;
        }
      }
    }
  } else {
    const err92 = { instancePath, schemaPath: "#/components/schemas/Asset/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err92];
    } else {
      vErrors.push(err92);
    }
    errors++;
  }
  validate16.errors = vErrors;
  return errors === 0;
}
validate16.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema522 = { "type": "string", "description": "What the check decided. Closed: let through, marked, or stopped are all the outcomes there are.", "enum": ["allowed", "blocked", "flagged"] };
var schema54 = { "type": "string", "description": "Kind of protected content. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["artist-style", "brand-trademark", "celebrity-likeness", "custom", "fictional-character"] };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.category === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/IpFinding/required", keyword: "required", params: { missingProperty: "category" }, message: "must have required property 'category'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.confidence === void 0) {
      const err1 = { instancePath, schemaPath: "#/components/schemas/IpFinding/required", keyword: "required", params: { missingProperty: "confidence" }, message: "must have required property 'confidence'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.filterId === void 0) {
      const err2 = { instancePath, schemaPath: "#/components/schemas/IpFinding/required", keyword: "required", params: { missingProperty: "filterId" }, message: "must have required property 'filterId'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.filterName === void 0) {
      const err3 = { instancePath, schemaPath: "#/components/schemas/IpFinding/required", keyword: "required", params: { missingProperty: "filterName" }, message: "must have required property 'filterName'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.flagged === void 0) {
      const err4 = { instancePath, schemaPath: "#/components/schemas/IpFinding/required", keyword: "required", params: { missingProperty: "flagged" }, message: "must have required property 'flagged'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err5 = { instancePath, schemaPath: "#/components/schemas/IpFinding/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "category" || key0 === "confidence" || key0 === "filterId" || key0 === "filterName" || key0 === "flagged" || key0 === "reason" || key0 === "entities")) {
        const err6 = { instancePath, schemaPath: "#/components/schemas/IpFinding/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.category !== void 0) {
      let data0 = data.category;
      if (typeof data0 !== "string") {
        const err7 = { instancePath: instancePath + "/category", schemaPath: "#/components/schemas/IpFindingCategory/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!(typeof data0 != "string" || data0 === "artist-style" || data0 === "brand-trademark" || data0 === "celebrity-likeness" || data0 === "custom" || data0 === "fictional-character")) {
        const err8 = { instancePath: instancePath + "/category", schemaPath: "#/components/schemas/IpFindingCategory/x-open-enum", keyword: "x-open-enum", params: { knownValues: schema54["x-open-enum"] }, message: "must be one of the known values" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.confidence !== void 0) {
      let data1 = data.confidence;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/confidence", schemaPath: "#/components/schemas/IpFinding/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err10 = { instancePath: instancePath + "/confidence", schemaPath: "#/components/schemas/IpFinding/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/confidence", schemaPath: "#/components/schemas/IpFinding/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.filterId !== void 0) {
      if (typeof data.filterId !== "string") {
        const err12 = { instancePath: instancePath + "/filterId", schemaPath: "#/components/schemas/IpFinding/properties/filterId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.filterName !== void 0) {
      if (typeof data.filterName !== "string") {
        const err13 = { instancePath: instancePath + "/filterName", schemaPath: "#/components/schemas/IpFinding/properties/filterName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.flagged !== void 0) {
      if (typeof data.flagged !== "boolean") {
        const err14 = { instancePath: instancePath + "/flagged", schemaPath: "#/components/schemas/IpFinding/properties/flagged/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      if (typeof data.reason !== "string") {
        const err15 = { instancePath: instancePath + "/reason", schemaPath: "#/components/schemas/IpFinding/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.entities !== void 0) {
      let data6 = data.entities;
      if (data6 === null) {
        const err16 = { instancePath: instancePath + "/entities", schemaPath: "#/components/schemas/IpFinding/properties/entities/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      } else {
        if (Array.isArray(data6)) {
          const len0 = data6.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (typeof data6[i0] !== "string") {
              const err17 = { instancePath: instancePath + "/entities/" + i0, schemaPath: "#/components/schemas/IpFinding/properties/entities/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
        } else {
          const err18 = { instancePath: instancePath + "/entities", schemaPath: "#/components/schemas/IpFinding/properties/entities/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/components/schemas/IpFinding/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/IpDetection/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.creativeUnitsCharged === void 0) {
      const err1 = { instancePath, schemaPath: "#/components/schemas/IpDetection/required", keyword: "required", params: { missingProperty: "creativeUnitsCharged" }, message: "must have required property 'creativeUnitsCharged'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.evaluatedFilters === void 0) {
      const err2 = { instancePath, schemaPath: "#/components/schemas/IpDetection/required", keyword: "required", params: { missingProperty: "evaluatedFilters" }, message: "must have required property 'evaluatedFilters'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.findings === void 0) {
      const err3 = { instancePath, schemaPath: "#/components/schemas/IpDetection/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property 'findings'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.flagged === void 0) {
      const err4 = { instancePath, schemaPath: "#/components/schemas/IpDetection/required", keyword: "required", params: { missingProperty: "flagged" }, message: "must have required property 'flagged'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "action" || key0 === "creativeUnitsCharged" || key0 === "evaluatedFilters" || key0 === "findings" || key0 === "flagged" || key0 === "hasDetectorError")) {
        const err5 = { instancePath, schemaPath: "#/components/schemas/IpDetection/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.action !== void 0) {
      let data0 = data.action;
      if (typeof data0 !== "string") {
        const err6 = { instancePath: instancePath + "/action", schemaPath: "#/components/schemas/IpDetectionAction/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data0 === "allowed" || data0 === "blocked" || data0 === "flagged")) {
        const err7 = { instancePath: instancePath + "/action", schemaPath: "#/components/schemas/IpDetectionAction/enum", keyword: "enum", params: { allowedValues: schema522.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.creativeUnitsCharged !== void 0) {
      let data1 = data.creativeUnitsCharged;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err8 = { instancePath: instancePath + "/creativeUnitsCharged", schemaPath: "#/components/schemas/IpDetection/properties/creativeUnitsCharged/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.evaluatedFilters !== void 0) {
      let data2 = data.evaluatedFilters;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        const err9 = { instancePath: instancePath + "/evaluatedFilters", schemaPath: "#/components/schemas/IpDetection/properties/evaluatedFilters/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.findings !== void 0) {
      let data3 = data.findings;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate23(data3[i0], { instancePath: instancePath + "/findings/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate23.errors;
            else for (const error of validate23.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/findings", schemaPath: "#/components/schemas/IpDetection/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.flagged !== void 0) {
      if (typeof data.flagged !== "boolean") {
        const err11 = { instancePath: instancePath + "/flagged", schemaPath: "#/components/schemas/IpDetection/properties/flagged/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.hasDetectorError !== void 0) {
      let data6 = data.hasDetectorError;
      if (data6 === null) {
        const err12 = { instancePath: instancePath + "/hasDetectorError", schemaPath: "#/components/schemas/IpDetection/properties/hasDetectorError/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      } else {
        if (typeof data6 !== "boolean") {
          const err13 = { instancePath: instancePath + "/hasDetectorError", schemaPath: "#/components/schemas/IpDetection/properties/hasDetectorError/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/components/schemas/IpDetection/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate18.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.job === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/PatchResult/required", keyword: "required", params: { missingProperty: "job" }, message: "must have required property 'job'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "job" || key0 === "asset" || key0 === "creativeUnitsCost" || key0 === "creativeUnitsDiscount" || key0 === "ipDetection")) {
        const err1 = { instancePath, schemaPath: "#/components/schemas/PatchResult/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.job !== void 0) {
      if (!validate2(data.job, { instancePath: instancePath + "/job", parentData: data, parentDataProperty: "job", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate2.errors;
        else for (const error of validate2.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.asset !== void 0) {
      let data1 = data.asset;
      if (data1 === null) {
        const err2 = { instancePath: instancePath + "/asset", schemaPath: "#/components/schemas/PatchResult/properties/asset/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      } else {
        if (!validate16(data1, { instancePath: instancePath + "/asset", parentData: data, parentDataProperty: "asset", rootData, dynamicAnchors })) {
          if (vErrors === null) vErrors = validate16.errors;
          else for (const error of validate16.errors) vErrors.push(error);
          errors = vErrors.length;
        }
      }
    }
    if (data.creativeUnitsCost !== void 0) {
      let data2 = data.creativeUnitsCost;
      if (data2 === null) {
        const err3 = { instancePath: instancePath + "/creativeUnitsCost", schemaPath: "#/components/schemas/PatchResult/properties/creativeUnitsCost/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      } else {
        if (!(typeof data2 == "number" && isFinite(data2))) {
          const err4 = { instancePath: instancePath + "/creativeUnitsCost", schemaPath: "#/components/schemas/PatchResult/properties/creativeUnitsCost/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.creativeUnitsDiscount !== void 0) {
      let data3 = data.creativeUnitsDiscount;
      if (data3 === null) {
        const err5 = { instancePath: instancePath + "/creativeUnitsDiscount", schemaPath: "#/components/schemas/PatchResult/properties/creativeUnitsDiscount/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      } else {
        if (!(typeof data3 == "number" && isFinite(data3))) {
          const err6 = { instancePath: instancePath + "/creativeUnitsDiscount", schemaPath: "#/components/schemas/PatchResult/properties/creativeUnitsDiscount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.ipDetection !== void 0) {
      let data4 = data.ipDetection;
      if (data4 === null) {
        const err7 = { instancePath: instancePath + "/ipDetection", schemaPath: "#/components/schemas/PatchResult/properties/ipDetection/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      } else {
        if (!validate22(data4, { instancePath: instancePath + "/ipDetection", parentData: data, parentDataProperty: "ipDetection", rootData, dynamicAnchors })) {
          if (vErrors === null) vErrors = validate22.errors;
          else for (const error of validate22.errors) vErrors.push(error);
          errors = vErrors.length;
        }
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/components/schemas/PatchResult/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate18.errors = vErrors;
  return errors === 0;
}
validate18.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.creativeUnitsCost === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/PatchDryRun/required", keyword: "required", params: { missingProperty: "creativeUnitsCost" }, message: "must have required property 'creativeUnitsCost'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "creativeUnitsCost" || key0 === "creativeUnitsDiscount" || key0 === "costDetails" || key0 === "ipDetection" || key0 === "job")) {
        const err1 = { instancePath, schemaPath: "#/components/schemas/PatchDryRun/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.creativeUnitsCost !== void 0) {
      let data0 = data.creativeUnitsCost;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/creativeUnitsCost", schemaPath: "#/components/schemas/PatchDryRun/properties/creativeUnitsCost/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.creativeUnitsDiscount !== void 0) {
      let data1 = data.creativeUnitsDiscount;
      if (data1 === null) {
        const err3 = { instancePath: instancePath + "/creativeUnitsDiscount", schemaPath: "#/components/schemas/PatchDryRun/properties/creativeUnitsDiscount/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      } else {
        if (!(typeof data1 == "number" && isFinite(data1))) {
          const err4 = { instancePath: instancePath + "/creativeUnitsDiscount", schemaPath: "#/components/schemas/PatchDryRun/properties/creativeUnitsDiscount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.costDetails !== void 0) {
      let data2 = data.costDetails;
      if (data2 === null) {
        const err5 = { instancePath: instancePath + "/costDetails", schemaPath: "#/components/schemas/PatchDryRun/properties/costDetails/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      } else {
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
          for (const key1 in data2) {
            let data3 = data2[key1];
            if (!(typeof data3 == "number" && isFinite(data3))) {
              const err6 = { instancePath: instancePath + "/costDetails/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/components/schemas/CostDetails/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
        } else {
          const err7 = { instancePath: instancePath + "/costDetails", schemaPath: "#/components/schemas/CostDetails/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.ipDetection !== void 0) {
      let data4 = data.ipDetection;
      if (data4 === null) {
        const err8 = { instancePath: instancePath + "/ipDetection", schemaPath: "#/components/schemas/PatchDryRun/properties/ipDetection/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      } else {
        if (!validate22(data4, { instancePath: instancePath + "/ipDetection", parentData: data, parentDataProperty: "ipDetection", rootData, dynamicAnchors })) {
          if (vErrors === null) vErrors = validate22.errors;
          else for (const error of validate22.errors) vErrors.push(error);
          errors = vErrors.length;
        }
      }
    }
    if (data.job !== void 0) {
      let data5 = data.job;
      if (data5 === null) {
        const err9 = { instancePath: instancePath + "/job", schemaPath: "#/components/schemas/PatchDryRun/properties/job/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      } else {
        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
          if (Object.keys(data5).length > 0) {
            const err10 = { instancePath: instancePath + "/job", schemaPath: "#/components/schemas/EmptyJob/maxProperties", keyword: "maxProperties", params: { limit: 0 }, message: "must NOT have more than 0 properties" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          for (const key2 in data5) {
            const err11 = { instancePath: instancePath + "/job", schemaPath: "#/components/schemas/EmptyJob/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        } else {
          const err12 = { instancePath: instancePath + "/job", schemaPath: "#/components/schemas/EmptyJob/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/components/schemas/PatchDryRun/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var func7 = meantBranch;
function validate02(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate02.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  let branches0 = [];
  if (!valid0) {
    const _errs1 = errors;
    if (!validate18(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      if (vErrors === null) vErrors = validate18.errors;
      else for (const error of validate18.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs1 === errors;
    if (_valid0) {
      valid0 = true;
    } else {
      branches0.push(vErrors.slice(_errs0));
    }
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  if (!valid0) {
    const _errs2 = errors;
    if (!validate27(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      if (vErrors === null) vErrors = validate27.errors;
      else for (const error of validate27.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    if (_valid0) {
      valid0 = true;
    } else {
      branches0.push(vErrors.slice(_errs0));
    }
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  if (!valid0) {
    if (vErrors === null) {
      vErrors = [];
    }
    for (const error0 of func7(branches0, data, instancePath + "")) {
      vErrors.push(error0);
    }
    errors = vErrors.length;
  }
  validate02.errors = vErrors;
  return errors === 0;
}
validate02.evaluated = { "dynamicProps": false, "dynamicItems": false };
var CostEstimate = validate30;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.creativeUnitsCost === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/CostEstimate/required", keyword: "required", params: { missingProperty: "creativeUnitsCost" }, message: "must have required property 'creativeUnitsCost'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "creativeUnitsCost" || key0 === "creativeUnitsDiscount" || key0 === "costDetails" || key0 === "ipDetection")) {
        const err1 = { instancePath, schemaPath: "#/components/schemas/CostEstimate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.creativeUnitsCost !== void 0) {
      let data0 = data.creativeUnitsCost;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/creativeUnitsCost", schemaPath: "#/components/schemas/CostEstimate/properties/creativeUnitsCost/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.creativeUnitsDiscount !== void 0) {
      let data1 = data.creativeUnitsDiscount;
      if (data1 === null) {
        const err3 = { instancePath: instancePath + "/creativeUnitsDiscount", schemaPath: "#/components/schemas/CostEstimate/properties/creativeUnitsDiscount/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      } else {
        if (!(typeof data1 == "number" && isFinite(data1))) {
          const err4 = { instancePath: instancePath + "/creativeUnitsDiscount", schemaPath: "#/components/schemas/CostEstimate/properties/creativeUnitsDiscount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.costDetails !== void 0) {
      let data2 = data.costDetails;
      if (data2 === null) {
        const err5 = { instancePath: instancePath + "/costDetails", schemaPath: "#/components/schemas/CostEstimate/properties/costDetails/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      } else {
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
          for (const key1 in data2) {
            let data3 = data2[key1];
            if (!(typeof data3 == "number" && isFinite(data3))) {
              const err6 = { instancePath: instancePath + "/costDetails/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/components/schemas/CostDetails/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
        } else {
          const err7 = { instancePath: instancePath + "/costDetails", schemaPath: "#/components/schemas/CostDetails/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.ipDetection !== void 0) {
      let data4 = data.ipDetection;
      if (data4 === null) {
        const err8 = { instancePath: instancePath + "/ipDetection", schemaPath: "#/components/schemas/CostEstimate/properties/ipDetection/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      } else {
        if (!validate22(data4, { instancePath: instancePath + "/ipDetection", parentData: data, parentDataProperty: "ipDetection", rootData, dynamicAnchors })) {
          if (vErrors === null) vErrors = validate22.errors;
          else for (const error of validate22.errors) vErrors.push(error);
          errors = vErrors.length;
        }
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/components/schemas/CostEstimate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var ErrorBody = validate322;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/ReasonError/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "reason" || key0 === "details" || key0 === "remainingSeconds" || key0 === "trace_id" || key0 === "traceId")) {
        const err1 = { instancePath, schemaPath: "#/components/schemas/ReasonError/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (data0 === null) {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/components/schemas/ReasonError/properties/name/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      } else {
        if (typeof data0 !== "string") {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/components/schemas/ReasonError/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.reason !== void 0) {
      if (typeof data.reason !== "string") {
        const err4 = { instancePath: instancePath + "/reason", schemaPath: "#/components/schemas/ReasonError/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.details !== void 0) {
      let data2 = data.details;
      if (data2 === null) {
        const err5 = { instancePath: instancePath + "/details", schemaPath: "#/components/schemas/ReasonError/properties/details/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      } else {
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
          for (const key1 in data2) {
            if (!(key1 === "actionLimit" || key1 === "actionName" || key1 === "currentPlan" || key1 === "modelId" || key1 === "requiredPlan")) {
              const err6 = { instancePath: instancePath + "/details", schemaPath: "#/components/schemas/ReasonDetails/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
          if (data2.actionLimit !== void 0) {
            let data3 = data2.actionLimit;
            if (data3 === null) {
              const err7 = { instancePath: instancePath + "/details/actionLimit", schemaPath: "#/components/schemas/ReasonDetails/properties/actionLimit/optional", keyword: "optional", params: {}, message: "must not be null" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            } else {
              if (!(typeof data3 == "number" && isFinite(data3))) {
                const err8 = { instancePath: instancePath + "/details/actionLimit", schemaPath: "#/components/schemas/ReasonDetails/properties/actionLimit/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
          }
          if (data2.actionName !== void 0) {
            let data4 = data2.actionName;
            if (data4 === null) {
              const err9 = { instancePath: instancePath + "/details/actionName", schemaPath: "#/components/schemas/ReasonDetails/properties/actionName/optional", keyword: "optional", params: {}, message: "must not be null" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            } else {
              if (typeof data4 !== "string") {
                const err10 = { instancePath: instancePath + "/details/actionName", schemaPath: "#/components/schemas/ReasonDetails/properties/actionName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
          }
          if (data2.currentPlan !== void 0) {
            let data5 = data2.currentPlan;
            if (data5 === null) {
              const err11 = { instancePath: instancePath + "/details/currentPlan", schemaPath: "#/components/schemas/ReasonDetails/properties/currentPlan/optional", keyword: "optional", params: {}, message: "must not be null" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            } else {
              if (typeof data5 !== "string") {
                const err12 = { instancePath: instancePath + "/details/currentPlan", schemaPath: "#/components/schemas/ReasonDetails/properties/currentPlan/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
          }
          if (data2.modelId !== void 0) {
            let data6 = data2.modelId;
            if (data6 === null) {
              const err13 = { instancePath: instancePath + "/details/modelId", schemaPath: "#/components/schemas/ReasonDetails/properties/modelId/optional", keyword: "optional", params: {}, message: "must not be null" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            } else {
              if (typeof data6 !== "string") {
                const err14 = { instancePath: instancePath + "/details/modelId", schemaPath: "#/components/schemas/ReasonDetails/properties/modelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          }
          if (data2.requiredPlan !== void 0) {
            let data7 = data2.requiredPlan;
            if (data7 === null) {
              const err15 = { instancePath: instancePath + "/details/requiredPlan", schemaPath: "#/components/schemas/ReasonDetails/properties/requiredPlan/optional", keyword: "optional", params: {}, message: "must not be null" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            } else {
              if (typeof data7 !== "string") {
                const err16 = { instancePath: instancePath + "/details/requiredPlan", schemaPath: "#/components/schemas/ReasonDetails/properties/requiredPlan/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
          }
        } else {
          const err17 = { instancePath: instancePath + "/details", schemaPath: "#/components/schemas/ReasonDetails/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.remainingSeconds !== void 0) {
      let data8 = data.remainingSeconds;
      if (data8 === null) {
        const err18 = { instancePath: instancePath + "/remainingSeconds", schemaPath: "#/components/schemas/ReasonError/properties/remainingSeconds/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      } else {
        if (!(typeof data8 == "number" && isFinite(data8))) {
          const err19 = { instancePath: instancePath + "/remainingSeconds", schemaPath: "#/components/schemas/ReasonError/properties/remainingSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
    if (data.trace_id !== void 0) {
      let data9 = data.trace_id;
      if (data9 === null) {
        const err20 = { instancePath: instancePath + "/trace_id", schemaPath: "#/components/schemas/ReasonError/properties/trace_id/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      } else {
        if (typeof data9 !== "string") {
          const err21 = { instancePath: instancePath + "/trace_id", schemaPath: "#/components/schemas/ReasonError/properties/trace_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
    if (data.traceId !== void 0) {
      let data10 = data.traceId;
      if (data10 === null) {
        const err22 = { instancePath: instancePath + "/traceId", schemaPath: "#/components/schemas/ReasonError/properties/traceId/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      } else {
        if (typeof data10 !== "string") {
          const err23 = { instancePath: instancePath + "/traceId", schemaPath: "#/components/schemas/ReasonError/properties/traceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/components/schemas/ReasonError/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate322(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate322.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  let branches0 = [];
  if (!valid0) {
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.status === void 0) {
        const err0 = { instancePath, schemaPath: "#/components/schemas/StatusError/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (data.code === void 0) {
        const err1 = { instancePath, schemaPath: "#/components/schemas/StatusError/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (data.message === void 0) {
        const err2 = { instancePath, schemaPath: "#/components/schemas/StatusError/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "status" || key0 === "code" || key0 === "message")) {
          const err3 = { instancePath, schemaPath: "#/components/schemas/StatusError/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
      if (data.status !== void 0) {
        let data0 = data.status;
        if (typeof data0 !== "string") {
          const err4 = { instancePath: instancePath + "/status", schemaPath: "#/components/schemas/StatusError/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if ("error" !== data0) {
          const err5 = { instancePath: instancePath + "/status", schemaPath: "#/components/schemas/StatusError/properties/status/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
      if (data.code !== void 0) {
        if (typeof data.code !== "string") {
          const err6 = { instancePath: instancePath + "/code", schemaPath: "#/components/schemas/StatusError/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
      if (data.message !== void 0) {
        if (typeof data.message !== "string") {
          const err7 = { instancePath: instancePath + "/message", schemaPath: "#/components/schemas/StatusError/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    } else {
      const err8 = { instancePath, schemaPath: "#/components/schemas/StatusError/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    var _valid0 = _errs1 === errors;
    if (_valid0) {
      valid0 = true;
    } else {
      branches0.push(vErrors.slice(_errs0));
    }
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  if (!valid0) {
    const _errs11 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.statusCode === void 0) {
        const err9 = { instancePath, schemaPath: "#/components/schemas/HttpError/required", keyword: "required", params: { missingProperty: "statusCode" }, message: "must have required property 'statusCode'" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (data.error === void 0) {
        const err10 = { instancePath, schemaPath: "#/components/schemas/HttpError/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (data.message === void 0) {
        const err11 = { instancePath, schemaPath: "#/components/schemas/HttpError/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      for (const key1 in data) {
        if (!(key1 === "statusCode" || key1 === "error" || key1 === "message")) {
          const err12 = { instancePath, schemaPath: "#/components/schemas/HttpError/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
      if (data.statusCode !== void 0) {
        let data3 = data.statusCode;
        if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
          const err13 = { instancePath: instancePath + "/statusCode", schemaPath: "#/components/schemas/HttpError/properties/statusCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (typeof data3 == "number" && isFinite(data3)) {
          if (data3 > 599 || isNaN(data3)) {
            const err14 = { instancePath: instancePath + "/statusCode", schemaPath: "#/components/schemas/HttpError/properties/statusCode/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (data3 < 400 || isNaN(data3)) {
            const err15 = { instancePath: instancePath + "/statusCode", schemaPath: "#/components/schemas/HttpError/properties/statusCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: 400 }, message: "must be >= 400" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      }
      if (data.error !== void 0) {
        if (typeof data.error !== "string") {
          const err16 = { instancePath: instancePath + "/error", schemaPath: "#/components/schemas/HttpError/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
      if (data.message !== void 0) {
        if (typeof data.message !== "string") {
          const err17 = { instancePath: instancePath + "/message", schemaPath: "#/components/schemas/HttpError/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    } else {
      const err18 = { instancePath, schemaPath: "#/components/schemas/HttpError/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
    var _valid0 = _errs11 === errors;
    if (_valid0) {
      valid0 = true;
    } else {
      branches0.push(vErrors.slice(_errs0));
    }
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  if (!valid0) {
    const _errs21 = errors;
    if (!validate33(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      if (vErrors === null) vErrors = validate33.errors;
      else for (const error of validate33.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs21 === errors;
    if (_valid0) {
      valid0 = true;
    } else {
      branches0.push(vErrors.slice(_errs0));
    }
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  if (!valid0) {
    const _errs22 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error === void 0) {
        const err19 = { instancePath, schemaPath: "#/components/schemas/QuotaError/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (data.code === void 0) {
        const err20 = { instancePath, schemaPath: "#/components/schemas/QuotaError/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      for (const key2 in data) {
        if (!(key2 === "error" || key2 === "code")) {
          const err21 = { instancePath, schemaPath: "#/components/schemas/QuotaError/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
      if (data.error !== void 0) {
        if (typeof data.error !== "string") {
          const err22 = { instancePath: instancePath + "/error", schemaPath: "#/components/schemas/QuotaError/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
      if (data.code !== void 0) {
        if (typeof data.code !== "string") {
          const err23 = { instancePath: instancePath + "/code", schemaPath: "#/components/schemas/QuotaError/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    } else {
      const err24 = { instancePath, schemaPath: "#/components/schemas/QuotaError/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      if (vErrors === null) {
        vErrors = [err24];
      } else {
        vErrors.push(err24);
      }
      errors++;
    }
    var _valid0 = _errs22 === errors;
    if (_valid0) {
      valid0 = true;
    } else {
      branches0.push(vErrors.slice(_errs0));
    }
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  if (!valid0) {
    const _errs30 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.message === void 0) {
        const err25 = { instancePath, schemaPath: "#/components/schemas/GatewayError/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      for (const key3 in data) {
        if (!(key3 === "message")) {
          const err26 = { instancePath, schemaPath: "#/components/schemas/GatewayError/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      }
      if (data.message !== void 0) {
        if (typeof data.message !== "string") {
          const err27 = { instancePath: instancePath + "/message", schemaPath: "#/components/schemas/GatewayError/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      }
    } else {
      const err28 = { instancePath, schemaPath: "#/components/schemas/GatewayError/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      if (vErrors === null) {
        vErrors = [err28];
      } else {
        vErrors.push(err28);
      }
      errors++;
    }
    var _valid0 = _errs30 === errors;
    if (_valid0) {
      valid0 = true;
    } else {
      branches0.push(vErrors.slice(_errs0));
    }
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  if (!valid0) {
    if (vErrors === null) {
      vErrors = [];
    }
    for (const error0 of func7(branches0, data, instancePath + "")) {
      vErrors.push(error0);
    }
    errors = vErrors.length;
  }
  validate322.errors = vErrors;
  return errors === 0;
}
validate322.evaluated = { "dynamicProps": false, "dynamicItems": false };
var PatchPaymentRequired = validate35;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  let branches0 = [];
  if (!valid0) {
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.statusCode === void 0) {
        const err0 = { instancePath, schemaPath: "#/components/schemas/DryRunCompleted/required", keyword: "required", params: { missingProperty: "statusCode" }, message: "must have required property 'statusCode'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (data.message === void 0) {
        const err1 = { instancePath, schemaPath: "#/components/schemas/DryRunCompleted/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (data.estimatedCost === void 0) {
        const err2 = { instancePath, schemaPath: "#/components/schemas/DryRunCompleted/required", keyword: "required", params: { missingProperty: "estimatedCost" }, message: "must have required property 'estimatedCost'" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "statusCode" || key0 === "message" || key0 === "estimatedCost")) {
          const err3 = { instancePath, schemaPath: "#/components/schemas/DryRunCompleted/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
      if (data.statusCode !== void 0) {
        let data0 = data.statusCode;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          const err4 = { instancePath: instancePath + "/statusCode", schemaPath: "#/components/schemas/DryRunCompleted/properties/statusCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (402 !== data0) {
          const err5 = { instancePath: instancePath + "/statusCode", schemaPath: "#/components/schemas/DryRunCompleted/properties/statusCode/const", keyword: "const", params: { allowedValue: 402 }, message: "must be equal to constant" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
      if (data.message !== void 0) {
        if (typeof data.message !== "string") {
          const err6 = { instancePath: instancePath + "/message", schemaPath: "#/components/schemas/DryRunCompleted/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
      if (data.estimatedCost !== void 0) {
        let data2 = data.estimatedCost;
        if (!(typeof data2 == "number" && isFinite(data2))) {
          const err7 = { instancePath: instancePath + "/estimatedCost", schemaPath: "#/components/schemas/DryRunCompleted/properties/estimatedCost/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    } else {
      const err8 = { instancePath, schemaPath: "#/components/schemas/DryRunCompleted/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    var _valid0 = _errs1 === errors;
    if (_valid0) {
      valid0 = true;
    } else {
      branches0.push(vErrors.slice(_errs0));
    }
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  if (!valid0) {
    const _errs11 = errors;
    if (!validate322(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      if (vErrors === null) vErrors = validate322.errors;
      else for (const error of validate322.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs11 === errors;
    if (_valid0) {
      valid0 = true;
    } else {
      branches0.push(vErrors.slice(_errs0));
    }
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  if (!valid0) {
    if (vErrors === null) {
      vErrors = [];
    }
    for (const error0 of func7(branches0, data, instancePath + "")) {
      vErrors.push(error0);
    }
    errors = vErrors.length;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { "dynamicProps": false, "dynamicItems": false };
var CustomResponse = validate37;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.job === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/CustomResult/required", keyword: "required", params: { missingProperty: "job" }, message: "must have required property 'job'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "job" || key0 === "creativeUnitsCost" || key0 === "creativeUnitsDiscount" || key0 === "ipDetection")) {
        const err1 = { instancePath, schemaPath: "#/components/schemas/CustomResult/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.job !== void 0) {
      if (!validate2(data.job, { instancePath: instancePath + "/job", parentData: data, parentDataProperty: "job", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate2.errors;
        else for (const error of validate2.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.creativeUnitsCost !== void 0) {
      let data1 = data.creativeUnitsCost;
      if (data1 === null) {
        const err2 = { instancePath: instancePath + "/creativeUnitsCost", schemaPath: "#/components/schemas/CustomResult/properties/creativeUnitsCost/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      } else {
        if (!(typeof data1 == "number" && isFinite(data1))) {
          const err3 = { instancePath: instancePath + "/creativeUnitsCost", schemaPath: "#/components/schemas/CustomResult/properties/creativeUnitsCost/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.creativeUnitsDiscount !== void 0) {
      let data2 = data.creativeUnitsDiscount;
      if (data2 === null) {
        const err4 = { instancePath: instancePath + "/creativeUnitsDiscount", schemaPath: "#/components/schemas/CustomResult/properties/creativeUnitsDiscount/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      } else {
        if (!(typeof data2 == "number" && isFinite(data2))) {
          const err5 = { instancePath: instancePath + "/creativeUnitsDiscount", schemaPath: "#/components/schemas/CustomResult/properties/creativeUnitsDiscount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.ipDetection !== void 0) {
      let data3 = data.ipDetection;
      if (data3 === null) {
        const err6 = { instancePath: instancePath + "/ipDetection", schemaPath: "#/components/schemas/CustomResult/properties/ipDetection/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      } else {
        if (!validate22(data3, { instancePath: instancePath + "/ipDetection", parentData: data, parentDataProperty: "ipDetection", rootData, dynamicAnchors })) {
          if (vErrors === null) vErrors = validate22.errors;
          else for (const error of validate22.errors) vErrors.push(error);
          errors = vErrors.length;
        }
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/components/schemas/CustomResult/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
validate38.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  let branches0 = [];
  if (!valid0) {
    const _errs1 = errors;
    if (!validate38(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      if (vErrors === null) vErrors = validate38.errors;
      else for (const error of validate38.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs1 === errors;
    if (_valid0) {
      valid0 = true;
    } else {
      branches0.push(vErrors.slice(_errs0));
    }
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  if (!valid0) {
    const _errs2 = errors;
    if (!validate27(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      if (vErrors === null) vErrors = validate27.errors;
      else for (const error of validate27.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    if (_valid0) {
      valid0 = true;
    } else {
      branches0.push(vErrors.slice(_errs0));
    }
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  if (!valid0) {
    if (vErrors === null) {
      vErrors = [];
    }
    for (const error0 of func7(branches0, data, instancePath + "")) {
      vErrors.push(error0);
    }
    errors = vErrors.length;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
validate37.evaluated = { "dynamicProps": false, "dynamicItems": false };
var JobPage = validate43;
var schema71 = { "type": "object", "description": "One page of jobs, newest first.", "required": ["jobs"], "properties": { "jobs": { "type": "array", "description": "Jobs of this page.", "items": { "$ref": "#/components/schemas/Job" } }, "nextPaginationToken": { "type": ["string", "null"], "description": "Cursor of the next page, opaque; absent or null on the last." } }, "additionalProperties": false };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate43.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.jobs === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/JobPage/required", keyword: "required", params: { missingProperty: "jobs" }, message: "must have required property 'jobs'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "jobs" || key0 === "nextPaginationToken")) {
        const err1 = { instancePath, schemaPath: "#/components/schemas/JobPage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.jobs !== void 0) {
      let data0 = data.jobs;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate2(data0[i0], { instancePath: instancePath + "/jobs/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate2.errors;
            else for (const error of validate2.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/jobs", schemaPath: "#/components/schemas/JobPage/properties/jobs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.nextPaginationToken !== void 0) {
      let data2 = data.nextPaginationToken;
      if (typeof data2 !== "string" && data2 !== null) {
        const err3 = { instancePath: instancePath + "/nextPaginationToken", schemaPath: "#/components/schemas/JobPage/properties/nextPaginationToken/type", keyword: "type", params: { type: schema71.properties.nextPaginationToken.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/components/schemas/JobPage/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
validate43.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var JobResponse = validate45;
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate45.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.job === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/JobResponse/required", keyword: "required", params: { missingProperty: "job" }, message: "must have required property 'job'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "job")) {
        const err1 = { instancePath, schemaPath: "#/components/schemas/JobResponse/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.job !== void 0) {
      if (!validate2(data.job, { instancePath: instancePath + "/job", parentData: data, parentDataProperty: "job", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate2.errors;
        else for (const error of validate2.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/components/schemas/JobResponse/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
validate45.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var AssetPage = validate47;
var schema73 = { "type": "object", "description": "One page of assets. Without `sortBy` no order is promised.", "required": ["assets"], "properties": { "assets": { "type": "array", "description": "Assets of this page.", "items": { "$ref": "#/components/schemas/Asset" } }, "nextPaginationToken": { "type": ["string", "null"], "description": "Cursor of the next page, opaque; absent or null on the last." } }, "additionalProperties": false };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate47.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.assets === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/AssetPage/required", keyword: "required", params: { missingProperty: "assets" }, message: "must have required property 'assets'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "assets" || key0 === "nextPaginationToken")) {
        const err1 = { instancePath, schemaPath: "#/components/schemas/AssetPage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.assets !== void 0) {
      let data0 = data.assets;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate16(data0[i0], { instancePath: instancePath + "/assets/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate16.errors;
            else for (const error of validate16.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/assets", schemaPath: "#/components/schemas/AssetPage/properties/assets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.nextPaginationToken !== void 0) {
      let data2 = data.nextPaginationToken;
      if (typeof data2 !== "string" && data2 !== null) {
        const err3 = { instancePath: instancePath + "/nextPaginationToken", schemaPath: "#/components/schemas/AssetPage/properties/nextPaginationToken/type", keyword: "type", params: { type: schema73.properties.nextPaginationToken.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/components/schemas/AssetPage/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
validate47.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var AssetUploadResponse = validate49;
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate49.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.asset === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/AssetUploadResponse/required", keyword: "required", params: { missingProperty: "asset" }, message: "must have required property 'asset'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "asset" || key0 === "job")) {
        const err1 = { instancePath, schemaPath: "#/components/schemas/AssetUploadResponse/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.asset !== void 0) {
      if (!validate16(data.asset, { instancePath: instancePath + "/asset", parentData: data, parentDataProperty: "asset", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate16.errors;
        else for (const error of validate16.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.job !== void 0) {
      let data1 = data.job;
      if (data1 === null) {
        const err2 = { instancePath: instancePath + "/job", schemaPath: "#/components/schemas/AssetUploadResponse/properties/job/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      } else {
        if (!validate2(data1, { instancePath: instancePath + "/job", parentData: data, parentDataProperty: "job", rootData, dynamicAnchors })) {
          if (vErrors === null) vErrors = validate2.errors;
          else for (const error of validate2.errors) vErrors.push(error);
          errors = vErrors.length;
        }
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/components/schemas/AssetUploadResponse/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
validate49.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var AssetDeletion = validate522;
function validate522(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate522.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/AssetDeletion/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/components/schemas/AssetDeletion/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate522.errors = vErrors;
  return errors === 0;
}
validate522.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var AssetList = validate53;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.assets === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/AssetList/required", keyword: "required", params: { missingProperty: "assets" }, message: "must have required property 'assets'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "assets")) {
        const err1 = { instancePath, schemaPath: "#/components/schemas/AssetList/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.assets !== void 0) {
      let data0 = data.assets;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate16(data0[i0], { instancePath: instancePath + "/assets/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate16.errors;
            else for (const error of validate16.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/assets", schemaPath: "#/components/schemas/AssetList/properties/assets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/components/schemas/AssetList/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var AssetArchiveJob = validate55;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.jobId === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/AssetArchiveJob/required", keyword: "required", params: { missingProperty: "jobId" }, message: "must have required property 'jobId'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "jobId")) {
        const err1 = { instancePath, schemaPath: "#/components/schemas/AssetArchiveJob/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.jobId !== void 0) {
      if (typeof data.jobId !== "string") {
        const err2 = { instancePath: instancePath + "/jobId", schemaPath: "#/components/schemas/AssetArchiveJob/properties/jobId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/components/schemas/AssetArchiveJob/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var AssetArchive = validate56;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.jobId === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/AssetArchive/required", keyword: "required", params: { missingProperty: "jobId" }, message: "must have required property 'jobId'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.jobStatus === void 0) {
      const err1 = { instancePath, schemaPath: "#/components/schemas/AssetArchive/required", keyword: "required", params: { missingProperty: "jobStatus" }, message: "must have required property 'jobStatus'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "jobId" || key0 === "jobStatus" || key0 === "downloadUrl")) {
        const err2 = { instancePath, schemaPath: "#/components/schemas/AssetArchive/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.jobId !== void 0) {
      if (typeof data.jobId !== "string") {
        const err3 = { instancePath: instancePath + "/jobId", schemaPath: "#/components/schemas/AssetArchive/properties/jobId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.jobStatus !== void 0) {
      if (typeof data.jobStatus !== "string") {
        const err4 = { instancePath: instancePath + "/jobStatus", schemaPath: "#/components/schemas/AssetArchive/properties/jobStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.downloadUrl !== void 0) {
      let data2 = data.downloadUrl;
      if (data2 === null) {
        const err5 = { instancePath: instancePath + "/downloadUrl", schemaPath: "#/components/schemas/AssetArchive/properties/downloadUrl/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      } else {
        if (typeof data2 === "string") {
          if (!formats2(data2)) {
            const err6 = { instancePath: instancePath + "/downloadUrl", schemaPath: "#/components/schemas/AssetArchive/properties/downloadUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        } else {
          const err7 = { instancePath: instancePath + "/downloadUrl", schemaPath: "#/components/schemas/AssetArchive/properties/downloadUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/components/schemas/AssetArchive/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var AssetResponse = validate57;
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.asset === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/AssetResponse/required", keyword: "required", params: { missingProperty: "asset" }, message: "must have required property 'asset'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "asset")) {
        const err1 = { instancePath, schemaPath: "#/components/schemas/AssetResponse/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.asset !== void 0) {
      if (!validate16(data.asset, { instancePath: instancePath + "/asset", parentData: data, parentDataProperty: "asset", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate16.errors;
        else for (const error of validate16.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/components/schemas/AssetResponse/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var AssetDownloadLink = validate59;
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/AssetDownloadLink/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "url")) {
        const err1 = { instancePath, schemaPath: "#/components/schemas/AssetDownloadLink/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data0 = data.url;
      if (typeof data0 === "string") {
        if (!formats2(data0)) {
          const err2 = { instancePath: instancePath + "/url", schemaPath: "#/components/schemas/AssetDownloadLink/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/url", schemaPath: "#/components/schemas/AssetDownloadLink/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/components/schemas/AssetDownloadLink/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var AssetTagsChange = validate60;
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.added === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/AssetTagsChange/required", keyword: "required", params: { missingProperty: "added" }, message: "must have required property 'added'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.deleted === void 0) {
      const err1 = { instancePath, schemaPath: "#/components/schemas/AssetTagsChange/required", keyword: "required", params: { missingProperty: "deleted" }, message: "must have required property 'deleted'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "added" || key0 === "deleted")) {
        const err2 = { instancePath, schemaPath: "#/components/schemas/AssetTagsChange/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.added !== void 0) {
      let data0 = data.added;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err3 = { instancePath: instancePath + "/added/" + i0, schemaPath: "#/components/schemas/AssetTagsChange/properties/added/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/added", schemaPath: "#/components/schemas/AssetTagsChange/properties/added/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.deleted !== void 0) {
      let data2 = data.deleted;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data2[i1] !== "string") {
            const err5 = { instancePath: instancePath + "/deleted/" + i1, schemaPath: "#/components/schemas/AssetTagsChange/properties/deleted/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/deleted", schemaPath: "#/components/schemas/AssetTagsChange/properties/deleted/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/components/schemas/AssetTagsChange/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var CollectionResponse = validate61;
var schema83 = { "type": "object", "description": "A named group of assets and models.", "required": ["id", "assetCount", "createdAt", "itemCount", "modelCount", "name", "ownerId", "updatedAt"], "properties": { "id": { "type": "string", "description": "ID of the collection." }, "assetCount": { "type": "number", "description": "How many assets it holds." }, "createdAt": { "type": "string", "format": "date-time", "description": "When it was made." }, "itemCount": { "type": "number", "description": "How many assets and models it holds." }, "modelCount": { "type": "number", "description": "How many models it holds." }, "name": { "type": "string", "description": "Its name." }, "ownerId": { "type": "string", "description": "ID of the project that owns it." }, "updatedAt": { "type": "string", "format": "date-time", "description": "When it changed last." }, "thumbnail": { "optional": { "$ref": "#/components/schemas/AssetFile" } } }, "additionalProperties": false };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/Collection/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.assetCount === void 0) {
      const err1 = { instancePath, schemaPath: "#/components/schemas/Collection/required", keyword: "required", params: { missingProperty: "assetCount" }, message: "must have required property 'assetCount'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.createdAt === void 0) {
      const err2 = { instancePath, schemaPath: "#/components/schemas/Collection/required", keyword: "required", params: { missingProperty: "createdAt" }, message: "must have required property 'createdAt'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.itemCount === void 0) {
      const err3 = { instancePath, schemaPath: "#/components/schemas/Collection/required", keyword: "required", params: { missingProperty: "itemCount" }, message: "must have required property 'itemCount'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.modelCount === void 0) {
      const err4 = { instancePath, schemaPath: "#/components/schemas/Collection/required", keyword: "required", params: { missingProperty: "modelCount" }, message: "must have required property 'modelCount'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err5 = { instancePath, schemaPath: "#/components/schemas/Collection/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.ownerId === void 0) {
      const err6 = { instancePath, schemaPath: "#/components/schemas/Collection/required", keyword: "required", params: { missingProperty: "ownerId" }, message: "must have required property 'ownerId'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.updatedAt === void 0) {
      const err7 = { instancePath, schemaPath: "#/components/schemas/Collection/required", keyword: "required", params: { missingProperty: "updatedAt" }, message: "must have required property 'updatedAt'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func0.call(schema83.properties, key0)) {
        const err8 = { instancePath, schemaPath: "#/components/schemas/Collection/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err9 = { instancePath: instancePath + "/id", schemaPath: "#/components/schemas/Collection/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.assetCount !== void 0) {
      let data1 = data.assetCount;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err10 = { instancePath: instancePath + "/assetCount", schemaPath: "#/components/schemas/Collection/properties/assetCount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data2 = data.createdAt;
      if (typeof data2 === "string") {
        if (!formats02(data2)) {
          const err11 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/Collection/properties/createdAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/Collection/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.itemCount !== void 0) {
      let data3 = data.itemCount;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        const err13 = { instancePath: instancePath + "/itemCount", schemaPath: "#/components/schemas/Collection/properties/itemCount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.modelCount !== void 0) {
      let data4 = data.modelCount;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        const err14 = { instancePath: instancePath + "/modelCount", schemaPath: "#/components/schemas/Collection/properties/modelCount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err15 = { instancePath: instancePath + "/name", schemaPath: "#/components/schemas/Collection/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.ownerId !== void 0) {
      if (typeof data.ownerId !== "string") {
        const err16 = { instancePath: instancePath + "/ownerId", schemaPath: "#/components/schemas/Collection/properties/ownerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.updatedAt !== void 0) {
      let data7 = data.updatedAt;
      if (typeof data7 === "string") {
        if (!formats02(data7)) {
          const err17 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/components/schemas/Collection/properties/updatedAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/components/schemas/Collection/properties/updatedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.thumbnail !== void 0) {
      let data8 = data.thumbnail;
      if (data8 === null) {
        const err19 = { instancePath: instancePath + "/thumbnail", schemaPath: "#/components/schemas/Collection/properties/thumbnail/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      } else {
        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
          if (data8.assetId === void 0) {
            const err20 = { instancePath: instancePath + "/thumbnail", schemaPath: "#/components/schemas/AssetFile/required", keyword: "required", params: { missingProperty: "assetId" }, message: "must have required property 'assetId'" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          if (data8.url === void 0) {
            const err21 = { instancePath: instancePath + "/thumbnail", schemaPath: "#/components/schemas/AssetFile/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          for (const key1 in data8) {
            if (!(key1 === "assetId" || key1 === "url")) {
              const err22 = { instancePath: instancePath + "/thumbnail", schemaPath: "#/components/schemas/AssetFile/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          }
          if (data8.assetId !== void 0) {
            if (typeof data8.assetId !== "string") {
              const err23 = { instancePath: instancePath + "/thumbnail/assetId", schemaPath: "#/components/schemas/AssetFile/properties/assetId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          }
          if (data8.url !== void 0) {
            let data10 = data8.url;
            if (typeof data10 === "string") {
              if (!formats2(data10)) {
                const err24 = { instancePath: instancePath + "/thumbnail/url", schemaPath: "#/components/schemas/AssetFile/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            } else {
              const err25 = { instancePath: instancePath + "/thumbnail/url", schemaPath: "#/components/schemas/AssetFile/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          }
        } else {
          const err26 = { instancePath: instancePath + "/thumbnail", schemaPath: "#/components/schemas/AssetFile/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/components/schemas/Collection/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err27];
    } else {
      vErrors.push(err27);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.collection === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/CollectionResponse/required", keyword: "required", params: { missingProperty: "collection" }, message: "must have required property 'collection'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "collection")) {
        const err1 = { instancePath, schemaPath: "#/components/schemas/CollectionResponse/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.collection !== void 0) {
      if (!validate62(data.collection, { instancePath: instancePath + "/collection", parentData: data, parentDataProperty: "collection", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate62.errors;
        else for (const error of validate62.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/components/schemas/CollectionResponse/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var UploadResponse = validate64;
var schema86 = { "type": "object", "description": "A file on its way into the project.", "required": ["id", "authorId", "createdAt", "fileName", "kind", "ownerId", "source", "status", "updatedAt"], "properties": { "id": { "type": "string", "description": "Upload ID." }, "authorId": { "type": "string", "description": "ID of the user or key that started the upload." }, "createdAt": { "type": "string", "description": "When the upload was started.", "format": "date-time" }, "fileName": { "type": "string", "description": "Name of the file." }, "kind": { "$ref": "#/components/schemas/UploadedKind" }, "ownerId": { "type": "string", "description": "ID of the project that owns the upload." }, "source": { "$ref": "#/components/schemas/UploadSource" }, "status": { "$ref": "#/components/schemas/UploadStatus" }, "updatedAt": { "type": "string", "description": "When the record last changed.", "format": "date-time" }, "assetOptions": { "optional": { "$ref": "#/components/schemas/UploadAssetOptions" } }, "config": { "description": "Settings of the import; form not documented." }, "contentType": { "optional": { "type": "string", "description": "Media type of the file." } }, "entityId": { "type": ["string", "null"], "description": "ID of the asset or model the upload became. Documented as a string, shown as null while the upload is validating: both are accepted." }, "errorMessage": { "optional": { "type": "string", "description": "What went wrong, for people." } }, "fileSize": { "optional": { "type": "number", "description": "File size, in bytes." } }, "jobId": { "optional": { "type": "string", "description": "ID of the job that imports the file." } }, "originalFileName": { "optional": { "type": "string", "description": "Name of the file as first given." } }, "parts": { "optional": { "type": "array", "description": "Parts to send, each with its signed address.", "items": { "$ref": "#/components/schemas/UploadPart" } } }, "partsCount": { "optional": { "type": "number", "description": "Number of parts." } }, "provider": { "optional": { "$ref": "#/components/schemas/UploadProvider" } }, "url": { "optional": { "type": "string", "description": "Address the file is fetched from.", "format": "uri" } } }, "additionalProperties": false };
var schema87 = { "type": "string", "description": "What was uploaded. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["3d", "asset", "audio", "avatar", "image", "model", "text", "video"] };
var schema88 = { "type": "string", "description": "Where the bytes come from. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["civitai", "huggingface", "multipart", "other", "url"] };
var schema89 = { "type": "string", "description": "Where an upload stands; `imported` means the asset exists, `failed` that it never will. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["complete", "failed", "imported", "pending", "validated", "validating"] };
var schema92 = { "type": "string", "description": "Site a model is fetched from. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["civitai", "huggingface", "other"] };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/Upload/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.authorId === void 0) {
      const err1 = { instancePath, schemaPath: "#/components/schemas/Upload/required", keyword: "required", params: { missingProperty: "authorId" }, message: "must have required property 'authorId'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.createdAt === void 0) {
      const err2 = { instancePath, schemaPath: "#/components/schemas/Upload/required", keyword: "required", params: { missingProperty: "createdAt" }, message: "must have required property 'createdAt'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.fileName === void 0) {
      const err3 = { instancePath, schemaPath: "#/components/schemas/Upload/required", keyword: "required", params: { missingProperty: "fileName" }, message: "must have required property 'fileName'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err4 = { instancePath, schemaPath: "#/components/schemas/Upload/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.ownerId === void 0) {
      const err5 = { instancePath, schemaPath: "#/components/schemas/Upload/required", keyword: "required", params: { missingProperty: "ownerId" }, message: "must have required property 'ownerId'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.source === void 0) {
      const err6 = { instancePath, schemaPath: "#/components/schemas/Upload/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err7 = { instancePath, schemaPath: "#/components/schemas/Upload/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.updatedAt === void 0) {
      const err8 = { instancePath, schemaPath: "#/components/schemas/Upload/required", keyword: "required", params: { missingProperty: "updatedAt" }, message: "must have required property 'updatedAt'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func0.call(schema86.properties, key0)) {
        const err9 = { instancePath, schemaPath: "#/components/schemas/Upload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err10 = { instancePath: instancePath + "/id", schemaPath: "#/components/schemas/Upload/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.authorId !== void 0) {
      if (typeof data.authorId !== "string") {
        const err11 = { instancePath: instancePath + "/authorId", schemaPath: "#/components/schemas/Upload/properties/authorId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data2 = data.createdAt;
      if (typeof data2 === "string") {
        if (!formats02(data2)) {
          const err12 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/Upload/properties/createdAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/Upload/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.fileName !== void 0) {
      if (typeof data.fileName !== "string") {
        const err14 = { instancePath: instancePath + "/fileName", schemaPath: "#/components/schemas/Upload/properties/fileName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data4 = data.kind;
      if (typeof data4 !== "string") {
        const err15 = { instancePath: instancePath + "/kind", schemaPath: "#/components/schemas/UploadedKind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (!(typeof data4 != "string" || data4 === "3d" || data4 === "asset" || data4 === "audio" || data4 === "avatar" || data4 === "image" || data4 === "model" || data4 === "text" || data4 === "video")) {
        const err16 = { instancePath: instancePath + "/kind", schemaPath: "#/components/schemas/UploadedKind/x-open-enum", keyword: "x-open-enum", params: { knownValues: schema87["x-open-enum"] }, message: "must be one of the known values" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.ownerId !== void 0) {
      if (typeof data.ownerId !== "string") {
        const err17 = { instancePath: instancePath + "/ownerId", schemaPath: "#/components/schemas/Upload/properties/ownerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data6 = data.source;
      if (typeof data6 !== "string") {
        const err18 = { instancePath: instancePath + "/source", schemaPath: "#/components/schemas/UploadSource/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (!(typeof data6 != "string" || data6 === "civitai" || data6 === "huggingface" || data6 === "multipart" || data6 === "other" || data6 === "url")) {
        const err19 = { instancePath: instancePath + "/source", schemaPath: "#/components/schemas/UploadSource/x-open-enum", keyword: "x-open-enum", params: { knownValues: schema88["x-open-enum"] }, message: "must be one of the known values" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data7 = data.status;
      if (typeof data7 !== "string") {
        const err20 = { instancePath: instancePath + "/status", schemaPath: "#/components/schemas/UploadStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (!(typeof data7 != "string" || data7 === "complete" || data7 === "failed" || data7 === "imported" || data7 === "pending" || data7 === "validated" || data7 === "validating")) {
        const err21 = { instancePath: instancePath + "/status", schemaPath: "#/components/schemas/UploadStatus/x-open-enum", keyword: "x-open-enum", params: { knownValues: schema89["x-open-enum"] }, message: "must be one of the known values" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.updatedAt !== void 0) {
      let data8 = data.updatedAt;
      if (typeof data8 === "string") {
        if (!formats02(data8)) {
          const err22 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/components/schemas/Upload/properties/updatedAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/components/schemas/Upload/properties/updatedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.assetOptions !== void 0) {
      let data9 = data.assetOptions;
      if (data9 === null) {
        const err24 = { instancePath: instancePath + "/assetOptions", schemaPath: "#/components/schemas/Upload/properties/assetOptions/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      } else {
        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
          for (const key1 in data9) {
            if (!(key1 === "collectionIds" || key1 === "hide" || key1 === "parentId")) {
              const err25 = { instancePath: instancePath + "/assetOptions", schemaPath: "#/components/schemas/UploadAssetOptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          }
          if (data9.collectionIds !== void 0) {
            let data10 = data9.collectionIds;
            if (data10 === null) {
              const err26 = { instancePath: instancePath + "/assetOptions/collectionIds", schemaPath: "#/components/schemas/UploadAssetOptions/properties/collectionIds/optional", keyword: "optional", params: {}, message: "must not be null" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            } else {
              if (Array.isArray(data10)) {
                const len0 = data10.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  if (typeof data10[i0] !== "string") {
                    const err27 = { instancePath: instancePath + "/assetOptions/collectionIds/" + i0, schemaPath: "#/components/schemas/UploadAssetOptions/properties/collectionIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err27];
                    } else {
                      vErrors.push(err27);
                    }
                    errors++;
                  }
                }
              } else {
                const err28 = { instancePath: instancePath + "/assetOptions/collectionIds", schemaPath: "#/components/schemas/UploadAssetOptions/properties/collectionIds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
          }
          if (data9.hide !== void 0) {
            let data12 = data9.hide;
            if (data12 === null) {
              const err29 = { instancePath: instancePath + "/assetOptions/hide", schemaPath: "#/components/schemas/UploadAssetOptions/properties/hide/optional", keyword: "optional", params: {}, message: "must not be null" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            } else {
              if (typeof data12 !== "boolean") {
                const err30 = { instancePath: instancePath + "/assetOptions/hide", schemaPath: "#/components/schemas/UploadAssetOptions/properties/hide/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
          }
          if (data9.parentId !== void 0) {
            let data13 = data9.parentId;
            if (data13 === null) {
              const err31 = { instancePath: instancePath + "/assetOptions/parentId", schemaPath: "#/components/schemas/UploadAssetOptions/properties/parentId/optional", keyword: "optional", params: {}, message: "must not be null" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            } else {
              if (typeof data13 !== "string") {
                const err32 = { instancePath: instancePath + "/assetOptions/parentId", schemaPath: "#/components/schemas/UploadAssetOptions/properties/parentId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
          }
        } else {
          const err33 = { instancePath: instancePath + "/assetOptions", schemaPath: "#/components/schemas/UploadAssetOptions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      }
    }
    if (data.contentType !== void 0) {
      let data14 = data.contentType;
      if (data14 === null) {
        const err34 = { instancePath: instancePath + "/contentType", schemaPath: "#/components/schemas/Upload/properties/contentType/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      } else {
        if (typeof data14 !== "string") {
          const err35 = { instancePath: instancePath + "/contentType", schemaPath: "#/components/schemas/Upload/properties/contentType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      }
    }
    if (data.entityId !== void 0) {
      let data15 = data.entityId;
      if (typeof data15 !== "string" && data15 !== null) {
        const err36 = { instancePath: instancePath + "/entityId", schemaPath: "#/components/schemas/Upload/properties/entityId/type", keyword: "type", params: { type: schema86.properties.entityId.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.errorMessage !== void 0) {
      let data16 = data.errorMessage;
      if (data16 === null) {
        const err37 = { instancePath: instancePath + "/errorMessage", schemaPath: "#/components/schemas/Upload/properties/errorMessage/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      } else {
        if (typeof data16 !== "string") {
          const err38 = { instancePath: instancePath + "/errorMessage", schemaPath: "#/components/schemas/Upload/properties/errorMessage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      }
    }
    if (data.fileSize !== void 0) {
      let data17 = data.fileSize;
      if (data17 === null) {
        const err39 = { instancePath: instancePath + "/fileSize", schemaPath: "#/components/schemas/Upload/properties/fileSize/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      } else {
        if (!(typeof data17 == "number" && isFinite(data17))) {
          const err40 = { instancePath: instancePath + "/fileSize", schemaPath: "#/components/schemas/Upload/properties/fileSize/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      }
    }
    if (data.jobId !== void 0) {
      let data18 = data.jobId;
      if (data18 === null) {
        const err41 = { instancePath: instancePath + "/jobId", schemaPath: "#/components/schemas/Upload/properties/jobId/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      } else {
        if (typeof data18 !== "string") {
          const err42 = { instancePath: instancePath + "/jobId", schemaPath: "#/components/schemas/Upload/properties/jobId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
      }
    }
    if (data.originalFileName !== void 0) {
      let data19 = data.originalFileName;
      if (data19 === null) {
        const err43 = { instancePath: instancePath + "/originalFileName", schemaPath: "#/components/schemas/Upload/properties/originalFileName/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      } else {
        if (typeof data19 !== "string") {
          const err44 = { instancePath: instancePath + "/originalFileName", schemaPath: "#/components/schemas/Upload/properties/originalFileName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
      }
    }
    if (data.parts !== void 0) {
      let data20 = data.parts;
      if (data20 === null) {
        const err45 = { instancePath: instancePath + "/parts", schemaPath: "#/components/schemas/Upload/properties/parts/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      } else {
        if (Array.isArray(data20)) {
          const len1 = data20.length;
          for (let i1 = 0; i1 < len1; i1++) {
            let data21 = data20[i1];
            if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
              if (data21.expires === void 0) {
                const err46 = { instancePath: instancePath + "/parts/" + i1, schemaPath: "#/components/schemas/UploadPart/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property 'expires'" };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
              if (data21.number === void 0) {
                const err47 = { instancePath: instancePath + "/parts/" + i1, schemaPath: "#/components/schemas/UploadPart/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
              if (data21.url === void 0) {
                const err48 = { instancePath: instancePath + "/parts/" + i1, schemaPath: "#/components/schemas/UploadPart/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
              for (const key2 in data21) {
                if (!(key2 === "expires" || key2 === "number" || key2 === "url")) {
                  const err49 = { instancePath: instancePath + "/parts/" + i1, schemaPath: "#/components/schemas/UploadPart/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
              }
              if (data21.expires !== void 0) {
                let data22 = data21.expires;
                if (typeof data22 === "string") {
                  if (!formats02(data22)) {
                    const err50 = { instancePath: instancePath + "/parts/" + i1 + "/expires", schemaPath: "#/components/schemas/UploadPart/properties/expires/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                    if (vErrors === null) {
                      vErrors = [err50];
                    } else {
                      vErrors.push(err50);
                    }
                    errors++;
                  }
                } else {
                  const err51 = { instancePath: instancePath + "/parts/" + i1 + "/expires", schemaPath: "#/components/schemas/UploadPart/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
              }
              if (data21.number !== void 0) {
                let data23 = data21.number;
                if (!(typeof data23 == "number" && isFinite(data23))) {
                  const err52 = { instancePath: instancePath + "/parts/" + i1 + "/number", schemaPath: "#/components/schemas/UploadPart/properties/number/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
              }
              if (data21.url !== void 0) {
                let data24 = data21.url;
                if (typeof data24 === "string") {
                  if (!formats2(data24)) {
                    const err53 = { instancePath: instancePath + "/parts/" + i1 + "/url", schemaPath: "#/components/schemas/UploadPart/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
                    if (vErrors === null) {
                      vErrors = [err53];
                    } else {
                      vErrors.push(err53);
                    }
                    errors++;
                  }
                } else {
                  const err54 = { instancePath: instancePath + "/parts/" + i1 + "/url", schemaPath: "#/components/schemas/UploadPart/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
              }
            } else {
              const err55 = { instancePath: instancePath + "/parts/" + i1, schemaPath: "#/components/schemas/UploadPart/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
          }
        } else {
          const err56 = { instancePath: instancePath + "/parts", schemaPath: "#/components/schemas/Upload/properties/parts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
      }
    }
    if (data.partsCount !== void 0) {
      let data25 = data.partsCount;
      if (data25 === null) {
        const err57 = { instancePath: instancePath + "/partsCount", schemaPath: "#/components/schemas/Upload/properties/partsCount/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      } else {
        if (!(typeof data25 == "number" && isFinite(data25))) {
          const err58 = { instancePath: instancePath + "/partsCount", schemaPath: "#/components/schemas/Upload/properties/partsCount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
      }
    }
    if (data.provider !== void 0) {
      let data26 = data.provider;
      if (data26 === null) {
        const err59 = { instancePath: instancePath + "/provider", schemaPath: "#/components/schemas/Upload/properties/provider/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      } else {
        if (typeof data26 !== "string") {
          const err60 = { instancePath: instancePath + "/provider", schemaPath: "#/components/schemas/UploadProvider/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
        if (!(typeof data26 != "string" || data26 === "civitai" || data26 === "huggingface" || data26 === "other")) {
          const err61 = { instancePath: instancePath + "/provider", schemaPath: "#/components/schemas/UploadProvider/x-open-enum", keyword: "x-open-enum", params: { knownValues: schema92["x-open-enum"] }, message: "must be one of the known values" };
          if (vErrors === null) {
            vErrors = [err61];
          } else {
            vErrors.push(err61);
          }
          errors++;
        }
      }
    }
    if (data.url !== void 0) {
      let data27 = data.url;
      if (data27 === null) {
        const err62 = { instancePath: instancePath + "/url", schemaPath: "#/components/schemas/Upload/properties/url/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      } else {
        if (typeof data27 === "string") {
          if (!formats2(data27)) {
            const err63 = { instancePath: instancePath + "/url", schemaPath: "#/components/schemas/Upload/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        } else {
          const err64 = { instancePath: instancePath + "/url", schemaPath: "#/components/schemas/Upload/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
      }
    }
  } else {
    const err65 = { instancePath, schemaPath: "#/components/schemas/Upload/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err65];
    } else {
      vErrors.push(err65);
    }
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.upload === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/UploadResponse/required", keyword: "required", params: { missingProperty: "upload" }, message: "must have required property 'upload'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "upload")) {
        const err1 = { instancePath, schemaPath: "#/components/schemas/UploadResponse/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.upload !== void 0) {
      if (!validate65(data.upload, { instancePath: instancePath + "/upload", parentData: data, parentDataProperty: "upload", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate65.errors;
        else for (const error of validate65.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/components/schemas/UploadResponse/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var Usages = validate67;
var schema95 = { "type": "string", "description": "What was done; a patch is `patch`. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["asset", "asset-privacy", "assistant-message", "background-removal", "byok-remove-project-provider", "byok-remove-provider", "byok-set-project-provider", "byok-set-provider", "captioning", "collection", "collection-assets", "collection-models", "controlnet", "controlnet-img2img", "controlnet-inpaint", "controlnet-ip-adapter", "controlnet-texture", "copy-asset", "copy-model", "creative-unit-cost", "creative-unit-discount", "custom", "custom-asset-created", "delete-asset", "delete-collection", "delete-collection-assets", "delete-collection-models", "delete-inference-image", "delete-model", "delete-model-preset", "delete-oscu-auto-refill", "delete-project-member", "delete-subscription", "delete-team-api-key", "delete-team-invitations", "delete-team-member", "delete-training-images", "describe-style", "detection", "disable-project-model", "disable-team-model", "download-assets", "download-model", "embed", "enable-project-model", "enable-team-model", "generative-fill", "image-prompt-editing", "images-generation", "img2img", "img2img-ip-adapter", "img2img-texture", "inference", "inpaint", "inpaint-ip-adapter", "ip-detection", "model", "model-preset", "models-training", "oscu", "patch", "pixelate", "project", "project-member", "reframe", "refunds", "repaint", "restyle", "segmentation", "skybox-base-360", "skybox-upscale-360", "start-train", "subscription", "subscription-seats", "tag-asset", "tag-model", "team-api-key", "team-member", "texture", "train-succeeded", "training-images-to-model", "transfer-model", "txt2img", "txt2img-ip-adapter", "update-asset", "update-collection", "update-model", "update-model-description", "update-model-examples", "update-model-prompt-guide", "update-oscu-auto-refill", "update-project", "update-project-instructions", "update-subscription", "update-team", "update-team-instructions", "update-team-member", "upscale", "vectorization"] };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "assetId" || key0 === "byokProvider" || key0 === "collectionId" || key0 === "isApiKey" || key0 === "jobId" || key0 === "modelId")) {
        const err0 = { instancePath, schemaPath: "#/components/schemas/UsageActivityData/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.assetId !== void 0) {
      let data0 = data.assetId;
      if (data0 === null) {
        const err1 = { instancePath: instancePath + "/assetId", schemaPath: "#/components/schemas/UsageActivityData/properties/assetId/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      } else {
        if (typeof data0 !== "string") {
          const err2 = { instancePath: instancePath + "/assetId", schemaPath: "#/components/schemas/UsageActivityData/properties/assetId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.byokProvider !== void 0) {
      let data1 = data.byokProvider;
      if (data1 === null) {
        const err3 = { instancePath: instancePath + "/byokProvider", schemaPath: "#/components/schemas/UsageActivityData/properties/byokProvider/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      } else {
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
          if (data1.id === void 0) {
            const err4 = { instancePath: instancePath + "/byokProvider", schemaPath: "#/components/schemas/UsageProvider/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (data1.displayName === void 0) {
            const err5 = { instancePath: instancePath + "/byokProvider", schemaPath: "#/components/schemas/UsageProvider/required", keyword: "required", params: { missingProperty: "displayName" }, message: "must have required property 'displayName'" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          for (const key1 in data1) {
            if (!(key1 === "id" || key1 === "displayName")) {
              const err6 = { instancePath: instancePath + "/byokProvider", schemaPath: "#/components/schemas/UsageProvider/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
          if (data1.id !== void 0) {
            if (typeof data1.id !== "string") {
              const err7 = { instancePath: instancePath + "/byokProvider/id", schemaPath: "#/components/schemas/UsageProvider/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
          if (data1.displayName !== void 0) {
            if (typeof data1.displayName !== "string") {
              const err8 = { instancePath: instancePath + "/byokProvider/displayName", schemaPath: "#/components/schemas/UsageProvider/properties/displayName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        } else {
          const err9 = { instancePath: instancePath + "/byokProvider", schemaPath: "#/components/schemas/UsageProvider/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.collectionId !== void 0) {
      let data4 = data.collectionId;
      if (data4 === null) {
        const err10 = { instancePath: instancePath + "/collectionId", schemaPath: "#/components/schemas/UsageActivityData/properties/collectionId/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      } else {
        if (typeof data4 !== "string") {
          const err11 = { instancePath: instancePath + "/collectionId", schemaPath: "#/components/schemas/UsageActivityData/properties/collectionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.isApiKey !== void 0) {
      let data5 = data.isApiKey;
      if (data5 === null) {
        const err12 = { instancePath: instancePath + "/isApiKey", schemaPath: "#/components/schemas/UsageActivityData/properties/isApiKey/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      } else {
        if (typeof data5 !== "boolean") {
          const err13 = { instancePath: instancePath + "/isApiKey", schemaPath: "#/components/schemas/UsageActivityData/properties/isApiKey/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.jobId !== void 0) {
      let data6 = data.jobId;
      if (data6 === null) {
        const err14 = { instancePath: instancePath + "/jobId", schemaPath: "#/components/schemas/UsageActivityData/properties/jobId/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      } else {
        if (typeof data6 !== "string") {
          const err15 = { instancePath: instancePath + "/jobId", schemaPath: "#/components/schemas/UsageActivityData/properties/jobId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.modelId !== void 0) {
      let data7 = data.modelId;
      if (data7 === null) {
        const err16 = { instancePath: instancePath + "/modelId", schemaPath: "#/components/schemas/UsageActivityData/properties/modelId/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      } else {
        if (typeof data7 !== "string") {
          const err17 = { instancePath: instancePath + "/modelId", schemaPath: "#/components/schemas/UsageActivityData/properties/modelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/components/schemas/UsageActivityData/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/UsageActivity/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.data === void 0) {
      const err1 = { instancePath, schemaPath: "#/components/schemas/UsageActivity/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.projectId === void 0) {
      const err2 = { instancePath, schemaPath: "#/components/schemas/UsageActivity/required", keyword: "required", params: { missingProperty: "projectId" }, message: "must have required property 'projectId'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.time === void 0) {
      const err3 = { instancePath, schemaPath: "#/components/schemas/UsageActivity/required", keyword: "required", params: { missingProperty: "time" }, message: "must have required property 'time'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.userId === void 0) {
      const err4 = { instancePath, schemaPath: "#/components/schemas/UsageActivity/required", keyword: "required", params: { missingProperty: "userId" }, message: "must have required property 'userId'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "action" || key0 === "data" || key0 === "projectId" || key0 === "time" || key0 === "userId" || key0 === "creativeUnitsCost")) {
        const err5 = { instancePath, schemaPath: "#/components/schemas/UsageActivity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.action !== void 0) {
      let data0 = data.action;
      if (typeof data0 !== "string") {
        const err6 = { instancePath: instancePath + "/action", schemaPath: "#/components/schemas/UsageAction/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(typeof data0 != "string" || data0 === "asset" || data0 === "asset-privacy" || data0 === "assistant-message" || data0 === "background-removal" || data0 === "byok-remove-project-provider" || data0 === "byok-remove-provider" || data0 === "byok-set-project-provider" || data0 === "byok-set-provider" || data0 === "captioning" || data0 === "collection" || data0 === "collection-assets" || data0 === "collection-models" || data0 === "controlnet" || data0 === "controlnet-img2img" || data0 === "controlnet-inpaint" || data0 === "controlnet-ip-adapter" || data0 === "controlnet-texture" || data0 === "copy-asset" || data0 === "copy-model" || data0 === "creative-unit-cost" || data0 === "creative-unit-discount" || data0 === "custom" || data0 === "custom-asset-created" || data0 === "delete-asset" || data0 === "delete-collection" || data0 === "delete-collection-assets" || data0 === "delete-collection-models" || data0 === "delete-inference-image" || data0 === "delete-model" || data0 === "delete-model-preset" || data0 === "delete-oscu-auto-refill" || data0 === "delete-project-member" || data0 === "delete-subscription" || data0 === "delete-team-api-key" || data0 === "delete-team-invitations" || data0 === "delete-team-member" || data0 === "delete-training-images" || data0 === "describe-style" || data0 === "detection" || data0 === "disable-project-model" || data0 === "disable-team-model" || data0 === "download-assets" || data0 === "download-model" || data0 === "embed" || data0 === "enable-project-model" || data0 === "enable-team-model" || data0 === "generative-fill" || data0 === "image-prompt-editing" || data0 === "images-generation" || data0 === "img2img" || data0 === "img2img-ip-adapter" || data0 === "img2img-texture" || data0 === "inference" || data0 === "inpaint" || data0 === "inpaint-ip-adapter" || data0 === "ip-detection" || data0 === "model" || data0 === "model-preset" || data0 === "models-training" || data0 === "oscu" || data0 === "patch" || data0 === "pixelate" || data0 === "project" || data0 === "project-member" || data0 === "reframe" || data0 === "refunds" || data0 === "repaint" || data0 === "restyle" || data0 === "segmentation" || data0 === "skybox-base-360" || data0 === "skybox-upscale-360" || data0 === "start-train" || data0 === "subscription" || data0 === "subscription-seats" || data0 === "tag-asset" || data0 === "tag-model" || data0 === "team-api-key" || data0 === "team-member" || data0 === "texture" || data0 === "train-succeeded" || data0 === "training-images-to-model" || data0 === "transfer-model" || data0 === "txt2img" || data0 === "txt2img-ip-adapter" || data0 === "update-asset" || data0 === "update-collection" || data0 === "update-model" || data0 === "update-model-description" || data0 === "update-model-examples" || data0 === "update-model-prompt-guide" || data0 === "update-oscu-auto-refill" || data0 === "update-project" || data0 === "update-project-instructions" || data0 === "update-subscription" || data0 === "update-team" || data0 === "update-team-instructions" || data0 === "update-team-member" || data0 === "upscale" || data0 === "vectorization")) {
        const err7 = { instancePath: instancePath + "/action", schemaPath: "#/components/schemas/UsageAction/x-open-enum", keyword: "x-open-enum", params: { knownValues: schema95["x-open-enum"] }, message: "must be one of the known values" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      if (!validate69(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate69.errors;
        else for (const error of validate69.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.projectId !== void 0) {
      if (typeof data.projectId !== "string") {
        const err8 = { instancePath: instancePath + "/projectId", schemaPath: "#/components/schemas/UsageActivity/properties/projectId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.time !== void 0) {
      let data3 = data.time;
      if (typeof data3 === "string") {
        if (!formats02(data3)) {
          const err9 = { instancePath: instancePath + "/time", schemaPath: "#/components/schemas/UsageActivity/properties/time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/time", schemaPath: "#/components/schemas/UsageActivity/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.userId !== void 0) {
      if (typeof data.userId !== "string") {
        const err11 = { instancePath: instancePath + "/userId", schemaPath: "#/components/schemas/UsageActivity/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.creativeUnitsCost !== void 0) {
      let data5 = data.creativeUnitsCost;
      if (data5 === null) {
        const err12 = { instancePath: instancePath + "/creativeUnitsCost", schemaPath: "#/components/schemas/UsageActivity/properties/creativeUnitsCost/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      } else {
        if (!(typeof data5 == "number" && isFinite(data5))) {
          const err13 = { instancePath: instancePath + "/creativeUnitsCost", schemaPath: "#/components/schemas/UsageActivity/properties/creativeUnitsCost/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/components/schemas/UsageActivity/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate722(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate722.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/AssetUsage/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.points === void 0) {
      const err1 = { instancePath, schemaPath: "#/components/schemas/AssetUsage/required", keyword: "required", params: { missingProperty: "points" }, message: "must have required property 'points'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "points")) {
        const err2 = { instancePath, schemaPath: "#/components/schemas/AssetUsage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/components/schemas/AssetKind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(typeof data0 != "string" || data0 === "3d" || data0 === "audio" || data0 === "document" || data0 === "image" || data0 === "image-hdr" || data0 === "json" || data0 === "text" || data0 === "video")) {
        const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/components/schemas/AssetKind/x-open-enum", keyword: "x-open-enum", params: { knownValues: schema122["x-open-enum"] }, message: "must be one of the known values" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.points !== void 0) {
      let data1 = data.points;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.count === void 0) {
              const err5 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/components/schemas/CountPoint/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data2.countApiKey === void 0) {
              const err6 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/components/schemas/CountPoint/required", keyword: "required", params: { missingProperty: "countApiKey" }, message: "must have required property 'countApiKey'" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data2.time === void 0) {
              const err7 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/components/schemas/CountPoint/required", keyword: "required", params: { missingProperty: "time" }, message: "must have required property 'time'" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            for (const key1 in data2) {
              if (!(key1 === "count" || key1 === "countApiKey" || key1 === "time")) {
                const err8 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/components/schemas/CountPoint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data2.count !== void 0) {
              let data3 = data2.count;
              if (!(typeof data3 == "number" && isFinite(data3))) {
                const err9 = { instancePath: instancePath + "/points/" + i0 + "/count", schemaPath: "#/components/schemas/CountPoint/properties/count/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data2.countApiKey !== void 0) {
              let data4 = data2.countApiKey;
              if (!(typeof data4 == "number" && isFinite(data4))) {
                const err10 = { instancePath: instancePath + "/points/" + i0 + "/countApiKey", schemaPath: "#/components/schemas/CountPoint/properties/countApiKey/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data2.time !== void 0) {
              let data5 = data2.time;
              if (typeof data5 === "string") {
                if (!formats02(data5)) {
                  const err11 = { instancePath: instancePath + "/points/" + i0 + "/time", schemaPath: "#/components/schemas/CountPoint/properties/time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/points/" + i0 + "/time", schemaPath: "#/components/schemas/CountPoint/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/components/schemas/CountPoint/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/points", schemaPath: "#/components/schemas/AssetUsage/properties/points/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/components/schemas/AssetUsage/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate722.errors = vErrors;
  return errors === 0;
}
validate722.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/UsedAssetMetadata/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type")) {
        const err1 = { instancePath, schemaPath: "#/components/schemas/UsedAssetMetadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/AssetType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(typeof data0 != "string" || data0 === "3d-texture" || data0 === "3d-texture-albedo" || data0 === "3d-texture-metallic" || data0 === "3d-texture-mtl" || data0 === "3d-texture-normal" || data0 === "3d-texture-roughness" || data0 === "3d23d" || data0 === "3d23d-texture" || data0 === "audio2audio" || data0 === "audio2txt" || data0 === "audio2video" || data0 === "background-removal" || data0 === "canvas" || data0 === "canvas-drawing" || data0 === "canvas-export" || data0 === "detection" || data0 === "generative-fill" || data0 === "image-prompt-editing" || data0 === "img23d" || data0 === "img2img" || data0 === "img2splat" || data0 === "img2txt" || data0 === "img2video" || data0 === "inference-controlnet" || data0 === "inference-controlnet-img2img" || data0 === "inference-controlnet-inpaint" || data0 === "inference-controlnet-inpaint-ip-adapter" || data0 === "inference-controlnet-ip-adapter" || data0 === "inference-controlnet-reference" || data0 === "inference-controlnet-texture" || data0 === "inference-img2img" || data0 === "inference-img2img-ip-adapter" || data0 === "inference-img2img-texture" || data0 === "inference-inpaint" || data0 === "inference-inpaint-ip-adapter" || data0 === "inference-reference" || data0 === "inference-reference-texture" || data0 === "inference-txt2img" || data0 === "inference-txt2img-ip-adapter" || data0 === "inference-txt2img-texture" || data0 === "patch" || data0 === "pixelization" || data0 === "reframe" || data0 === "restyle" || data0 === "segment" || data0 === "segmentation-image" || data0 === "segmentation-mask" || data0 === "skybox-3d" || data0 === "skybox-base-360" || data0 === "skybox-hdri" || data0 === "texture" || data0 === "texture-albedo" || data0 === "texture-ao" || data0 === "texture-edge" || data0 === "texture-height" || data0 === "texture-metallic" || data0 === "texture-normal" || data0 === "texture-smoothness" || data0 === "txt23d" || data0 === "txt2audio" || data0 === "txt2img" || data0 === "txt2txt" || data0 === "txt2video" || data0 === "unknown" || data0 === "uploaded" || data0 === "uploaded-3d" || data0 === "uploaded-audio" || data0 === "uploaded-avatar" || data0 === "uploaded-text" || data0 === "uploaded-video" || data0 === "upscale" || data0 === "upscale-skybox" || data0 === "upscale-texture" || data0 === "upscale-video" || data0 === "vectorization" || data0 === "video23d" || data0 === "video2audio" || data0 === "video2img" || data0 === "video2video" || data0 === "voice-clone")) {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/AssetType/x-open-enum", keyword: "x-open-enum", params: { knownValues: schema30["x-open-enum"] }, message: "must be one of the known values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/components/schemas/UsedAssetMetadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
validate76.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/UsedAsset/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/components/schemas/UsedAsset/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.metadata === void 0) {
      const err2 = { instancePath, schemaPath: "#/components/schemas/UsedAsset/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property 'metadata'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.properties === void 0) {
      const err3 = { instancePath, schemaPath: "#/components/schemas/UsedAsset/required", keyword: "required", params: { missingProperty: "properties" }, message: "must have required property 'properties'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.source === void 0) {
      const err4 = { instancePath, schemaPath: "#/components/schemas/UsedAsset/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "kind" || key0 === "metadata" || key0 === "properties" || key0 === "source")) {
        const err5 = { instancePath, schemaPath: "#/components/schemas/UsedAsset/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err6 = { instancePath: instancePath + "/id", schemaPath: "#/components/schemas/UsedAsset/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/components/schemas/AssetKind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!(typeof data1 != "string" || data1 === "3d" || data1 === "audio" || data1 === "document" || data1 === "image" || data1 === "image-hdr" || data1 === "json" || data1 === "text" || data1 === "video")) {
        const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/components/schemas/AssetKind/x-open-enum", keyword: "x-open-enum", params: { knownValues: schema122["x-open-enum"] }, message: "must be one of the known values" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.metadata !== void 0) {
      if (!validate76(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate76.errors;
        else for (const error of validate76.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.properties !== void 0) {
      if (!validate19(data.properties, { instancePath: instancePath + "/properties", parentData: data, parentDataProperty: "properties", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate19.errors;
        else for (const error of validate19.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      let data4 = data.source;
      if (typeof data4 !== "string") {
        const err9 = { instancePath: instancePath + "/source", schemaPath: "#/components/schemas/AssetSource/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (!(typeof data4 != "string" || data4 === "3d23d" || data4 === "3d23d:texture" || data4 === "3d:texture" || data4 === "3d:texture:albedo" || data4 === "3d:texture:metallic" || data4 === "3d:texture:mtl" || data4 === "3d:texture:normal" || data4 === "3d:texture:roughness" || data4 === "audio2audio" || data4 === "audio2txt" || data4 === "audio2video" || data4 === "background-removal" || data4 === "canvas" || data4 === "canvas-drawing" || data4 === "canvas-export" || data4 === "detection" || data4 === "generative-fill" || data4 === "image-prompt-editing" || data4 === "img23d" || data4 === "img2img" || data4 === "img2splat" || data4 === "img2txt" || data4 === "img2video" || data4 === "inference-control-net" || data4 === "inference-control-net-img" || data4 === "inference-control-net-inpainting" || data4 === "inference-control-net-inpainting-ip-adapter" || data4 === "inference-control-net-ip-adapter" || data4 === "inference-control-net-reference" || data4 === "inference-control-net-texture" || data4 === "inference-img" || data4 === "inference-img-ip-adapter" || data4 === "inference-img-texture" || data4 === "inference-in-paint" || data4 === "inference-in-paint-ip-adapter" || data4 === "inference-reference" || data4 === "inference-reference-texture" || data4 === "inference-txt" || data4 === "inference-txt-ip-adapter" || data4 === "inference-txt-texture" || data4 === "patch" || data4 === "pixelization" || data4 === "reframe" || data4 === "restyle" || data4 === "segment" || data4 === "segmentation-image" || data4 === "segmentation-mask" || data4 === "skybox-3d" || data4 === "skybox-base-360" || data4 === "skybox-hdri" || data4 === "texture" || data4 === "texture:albedo" || data4 === "texture:ao" || data4 === "texture:edge" || data4 === "texture:height" || data4 === "texture:metallic" || data4 === "texture:normal" || data4 === "texture:smoothness" || data4 === "txt23d" || data4 === "txt2audio" || data4 === "txt2img" || data4 === "txt2txt" || data4 === "txt2video" || data4 === "unknown" || data4 === "uploaded" || data4 === "uploaded-3d" || data4 === "uploaded-audio" || data4 === "uploaded-avatar" || data4 === "uploaded-text" || data4 === "uploaded-video" || data4 === "upscale" || data4 === "upscale-skybox" || data4 === "upscale-texture" || data4 === "upscale-video" || data4 === "vectorization" || data4 === "video23d" || data4 === "video2audio" || data4 === "video2img" || data4 === "video2video" || data4 === "voice-clone")) {
        const err10 = { instancePath: instancePath + "/source", schemaPath: "#/components/schemas/AssetSource/x-open-enum", keyword: "x-open-enum", params: { knownValues: schema45["x-open-enum"] }, message: "must be one of the known values" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/components/schemas/UsedAsset/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
validate75.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/UsedJob/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.jobType === void 0) {
      const err1 = { instancePath, schemaPath: "#/components/schemas/UsedJob/required", keyword: "required", params: { missingProperty: "jobType" }, message: "must have required property 'jobType'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.metadata === void 0) {
      const err2 = { instancePath, schemaPath: "#/components/schemas/UsedJob/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property 'metadata'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err3 = { instancePath, schemaPath: "#/components/schemas/UsedJob/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "jobType" || key0 === "metadata" || key0 === "status")) {
        const err4 = { instancePath, schemaPath: "#/components/schemas/UsedJob/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err5 = { instancePath: instancePath + "/id", schemaPath: "#/components/schemas/UsedJob/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.jobType !== void 0) {
      let data1 = data.jobType;
      if (typeof data1 !== "string") {
        const err6 = { instancePath: instancePath + "/jobType", schemaPath: "#/components/schemas/JobType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(typeof data1 != "string" || data1 === "assets-download" || data1 === "canvas-export" || data1 === "caption" || data1 === "caption-llava" || data1 === "custom" || data1 === "describe-style" || data1 === "detection" || data1 === "embed" || data1 === "flux" || data1 === "flux-model-training" || data1 === "generate-prompt" || data1 === "image-generation" || data1 === "image-prompt-editing" || data1 === "inference" || data1 === "mesh-preview-rendering" || data1 === "model-download" || data1 === "model-import" || data1 === "model-training" || data1 === "musubi-model-training" || data1 === "openai-image-generation" || data1 === "patch-image" || data1 === "pixelate" || data1 === "reframe" || data1 === "remove-background" || data1 === "repaint" || data1 === "restyle" || data1 === "segment" || data1 === "skybox-3d" || data1 === "skybox-base-360" || data1 === "skybox-hdri" || data1 === "skybox-upscale-360" || data1 === "splat" || data1 === "texture" || data1 === "translate" || data1 === "upload" || data1 === "upscale" || data1 === "upscale-skybox" || data1 === "upscale-texture" || data1 === "vectorize" || data1 === "workflow")) {
        const err7 = { instancePath: instancePath + "/jobType", schemaPath: "#/components/schemas/JobType/x-open-enum", keyword: "x-open-enum", params: { knownValues: schema3["x-open-enum"] }, message: "must be one of the known values" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.metadata !== void 0) {
      if (!validate32(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate32.errors;
        else for (const error of validate32.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      let data3 = data.status;
      if (typeof data3 !== "string") {
        const err8 = { instancePath: instancePath + "/status", schemaPath: "#/components/schemas/JobStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!(typeof data3 != "string" || data3 === "canceled" || data3 === "failure" || data3 === "finalizing" || data3 === "in-progress" || data3 === "pending" || data3 === "queued" || data3 === "success" || data3 === "warming-up")) {
        const err9 = { instancePath: instancePath + "/status", schemaPath: "#/components/schemas/JobStatus/x-open-enum", keyword: "x-open-enum", params: { knownValues: schema202["x-open-enum"] }, message: "must be one of the known values" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/components/schemas/UsedJob/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
validate80.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema114 = { "type": "string", "description": "Status of an API key. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["active", "deleted", "inactive"] };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/UsedBy/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.isApiKey === void 0) {
      const err1 = { instancePath, schemaPath: "#/components/schemas/UsedBy/required", keyword: "required", params: { missingProperty: "isApiKey" }, message: "must have required property 'isApiKey'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "isApiKey" || key0 === "apiKeyId" || key0 === "apiKeyStatus" || key0 === "avatar" || key0 === "email" || key0 === "fullName")) {
        const err2 = { instancePath, schemaPath: "#/components/schemas/UsedBy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/components/schemas/UsedBy/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.isApiKey !== void 0) {
      if (typeof data.isApiKey !== "boolean") {
        const err4 = { instancePath: instancePath + "/isApiKey", schemaPath: "#/components/schemas/UsedBy/properties/isApiKey/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.apiKeyId !== void 0) {
      let data2 = data.apiKeyId;
      if (data2 === null) {
        const err5 = { instancePath: instancePath + "/apiKeyId", schemaPath: "#/components/schemas/UsedBy/properties/apiKeyId/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      } else {
        if (typeof data2 !== "string") {
          const err6 = { instancePath: instancePath + "/apiKeyId", schemaPath: "#/components/schemas/UsedBy/properties/apiKeyId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.apiKeyStatus !== void 0) {
      let data3 = data.apiKeyStatus;
      if (data3 === null) {
        const err7 = { instancePath: instancePath + "/apiKeyStatus", schemaPath: "#/components/schemas/UsedBy/properties/apiKeyStatus/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      } else {
        if (typeof data3 !== "string") {
          const err8 = { instancePath: instancePath + "/apiKeyStatus", schemaPath: "#/components/schemas/ApiKeyStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!(typeof data3 != "string" || data3 === "active" || data3 === "deleted" || data3 === "inactive")) {
          const err9 = { instancePath: instancePath + "/apiKeyStatus", schemaPath: "#/components/schemas/ApiKeyStatus/x-open-enum", keyword: "x-open-enum", params: { knownValues: schema114["x-open-enum"] }, message: "must be one of the known values" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.avatar !== void 0) {
      let data4 = data.avatar;
      if (data4 === null) {
        const err10 = { instancePath: instancePath + "/avatar", schemaPath: "#/components/schemas/UsedBy/properties/avatar/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      } else {
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
          for (const key1 in data4) {
            if (!(key1 === "assetId" || key1 === "url")) {
              const err11 = { instancePath: instancePath + "/avatar", schemaPath: "#/components/schemas/UserAvatar/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
          if (data4.assetId !== void 0) {
            let data5 = data4.assetId;
            if (data5 === null) {
              const err12 = { instancePath: instancePath + "/avatar/assetId", schemaPath: "#/components/schemas/UserAvatar/properties/assetId/optional", keyword: "optional", params: {}, message: "must not be null" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            } else {
              if (typeof data5 !== "string") {
                const err13 = { instancePath: instancePath + "/avatar/assetId", schemaPath: "#/components/schemas/UserAvatar/properties/assetId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
          }
          if (data4.url !== void 0) {
            let data6 = data4.url;
            if (data6 === null) {
              const err14 = { instancePath: instancePath + "/avatar/url", schemaPath: "#/components/schemas/UserAvatar/properties/url/optional", keyword: "optional", params: {}, message: "must not be null" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            } else {
              if (typeof data6 === "string") {
                if (!formats2(data6)) {
                  const err15 = { instancePath: instancePath + "/avatar/url", schemaPath: "#/components/schemas/UserAvatar/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              } else {
                const err16 = { instancePath: instancePath + "/avatar/url", schemaPath: "#/components/schemas/UserAvatar/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
          }
        } else {
          const err17 = { instancePath: instancePath + "/avatar", schemaPath: "#/components/schemas/UserAvatar/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.email !== void 0) {
      let data7 = data.email;
      if (data7 === null) {
        const err18 = { instancePath: instancePath + "/email", schemaPath: "#/components/schemas/UsedBy/properties/email/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      } else {
        if (typeof data7 !== "string") {
          const err19 = { instancePath: instancePath + "/email", schemaPath: "#/components/schemas/UsedBy/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
    if (data.fullName !== void 0) {
      let data8 = data.fullName;
      if (data8 === null) {
        const err20 = { instancePath: instancePath + "/fullName", schemaPath: "#/components/schemas/UsedBy/properties/fullName/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      } else {
        if (typeof data8 !== "string") {
          const err21 = { instancePath: instancePath + "/fullName", schemaPath: "#/components/schemas/UsedBy/properties/fullName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/components/schemas/UsedBy/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
validate83.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "assets" || key0 === "collections" || key0 === "jobs" || key0 === "models" || key0 === "users")) {
        const err0 = { instancePath, schemaPath: "#/components/schemas/UsageEntities/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.assets !== void 0) {
      let data0 = data.assets;
      if (data0 === null) {
        const err1 = { instancePath: instancePath + "/assets", schemaPath: "#/components/schemas/UsageEntities/properties/assets/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      } else {
        if (Array.isArray(data0)) {
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (!validate75(data0[i0], { instancePath: instancePath + "/assets/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
              if (vErrors === null) vErrors = validate75.errors;
              else for (const error of validate75.errors) vErrors.push(error);
              errors = vErrors.length;
            }
          }
        } else {
          const err2 = { instancePath: instancePath + "/assets", schemaPath: "#/components/schemas/UsageEntities/properties/assets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.collections !== void 0) {
      let data2 = data.collections;
      if (data2 === null) {
        const err3 = { instancePath: instancePath + "/collections", schemaPath: "#/components/schemas/UsageEntities/properties/collections/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      } else {
        if (Array.isArray(data2)) {
          const len1 = data2.length;
          for (let i1 = 0; i1 < len1; i1++) {
            let data3 = data2[i1];
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.id === void 0) {
                const err4 = { instancePath: instancePath + "/collections/" + i1, schemaPath: "#/components/schemas/UsedCollection/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
              if (data3.name === void 0) {
                const err5 = { instancePath: instancePath + "/collections/" + i1, schemaPath: "#/components/schemas/UsedCollection/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
              for (const key1 in data3) {
                if (!(key1 === "id" || key1 === "name")) {
                  const err6 = { instancePath: instancePath + "/collections/" + i1, schemaPath: "#/components/schemas/UsedCollection/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
              }
              if (data3.id !== void 0) {
                if (typeof data3.id !== "string") {
                  const err7 = { instancePath: instancePath + "/collections/" + i1 + "/id", schemaPath: "#/components/schemas/UsedCollection/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              }
              if (data3.name !== void 0) {
                if (typeof data3.name !== "string") {
                  const err8 = { instancePath: instancePath + "/collections/" + i1 + "/name", schemaPath: "#/components/schemas/UsedCollection/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
              }
            } else {
              const err9 = { instancePath: instancePath + "/collections/" + i1, schemaPath: "#/components/schemas/UsedCollection/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        } else {
          const err10 = { instancePath: instancePath + "/collections", schemaPath: "#/components/schemas/UsageEntities/properties/collections/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.jobs !== void 0) {
      let data6 = data.jobs;
      if (data6 === null) {
        const err11 = { instancePath: instancePath + "/jobs", schemaPath: "#/components/schemas/UsageEntities/properties/jobs/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      } else {
        if (Array.isArray(data6)) {
          const len2 = data6.length;
          for (let i2 = 0; i2 < len2; i2++) {
            if (!validate80(data6[i2], { instancePath: instancePath + "/jobs/" + i2, parentData: data6, parentDataProperty: i2, rootData, dynamicAnchors })) {
              if (vErrors === null) vErrors = validate80.errors;
              else for (const error of validate80.errors) vErrors.push(error);
              errors = vErrors.length;
            }
          }
        } else {
          const err12 = { instancePath: instancePath + "/jobs", schemaPath: "#/components/schemas/UsageEntities/properties/jobs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.models !== void 0) {
      let data8 = data.models;
      if (data8 === null) {
        const err13 = { instancePath: instancePath + "/models", schemaPath: "#/components/schemas/UsageEntities/properties/models/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      } else {
        if (Array.isArray(data8)) {
          const len3 = data8.length;
          for (let i3 = 0; i3 < len3; i3++) {
            let data9 = data8[i3];
            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
              if (data9.id === void 0) {
                const err14 = { instancePath: instancePath + "/models/" + i3, schemaPath: "#/components/schemas/UsedModel/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
              if (data9.name === void 0) {
                const err15 = { instancePath: instancePath + "/models/" + i3, schemaPath: "#/components/schemas/UsedModel/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
              for (const key2 in data9) {
                if (!(key2 === "id" || key2 === "name" || key2 === "shortDescription")) {
                  const err16 = { instancePath: instancePath + "/models/" + i3, schemaPath: "#/components/schemas/UsedModel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              }
              if (data9.id !== void 0) {
                if (typeof data9.id !== "string") {
                  const err17 = { instancePath: instancePath + "/models/" + i3 + "/id", schemaPath: "#/components/schemas/UsedModel/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              }
              if (data9.name !== void 0) {
                if (typeof data9.name !== "string") {
                  const err18 = { instancePath: instancePath + "/models/" + i3 + "/name", schemaPath: "#/components/schemas/UsedModel/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              }
              if (data9.shortDescription !== void 0) {
                let data12 = data9.shortDescription;
                if (data12 === null) {
                  const err19 = { instancePath: instancePath + "/models/" + i3 + "/shortDescription", schemaPath: "#/components/schemas/UsedModel/properties/shortDescription/optional", keyword: "optional", params: {}, message: "must not be null" };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                } else {
                  if (typeof data12 !== "string") {
                    const err20 = { instancePath: instancePath + "/models/" + i3 + "/shortDescription", schemaPath: "#/components/schemas/UsedModel/properties/shortDescription/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err21 = { instancePath: instancePath + "/models/" + i3, schemaPath: "#/components/schemas/UsedModel/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
        } else {
          const err22 = { instancePath: instancePath + "/models", schemaPath: "#/components/schemas/UsageEntities/properties/models/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
    }
    if (data.users !== void 0) {
      let data13 = data.users;
      if (data13 === null) {
        const err23 = { instancePath: instancePath + "/users", schemaPath: "#/components/schemas/UsageEntities/properties/users/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      } else {
        if (Array.isArray(data13)) {
          const len4 = data13.length;
          for (let i4 = 0; i4 < len4; i4++) {
            if (!validate83(data13[i4], { instancePath: instancePath + "/users/" + i4, parentData: data13, parentDataProperty: i4, rootData, dynamicAnchors })) {
              if (vErrors === null) vErrors = validate83.errors;
              else for (const error of validate83.errors) vErrors.push(error);
              errors = vErrors.length;
            }
          }
        } else {
          const err24 = { instancePath: instancePath + "/users", schemaPath: "#/components/schemas/UsageEntities/properties/users/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/components/schemas/UsageEntities/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
validate74.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.modelId === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/ModelUsage/required", keyword: "required", params: { missingProperty: "modelId" }, message: "must have required property 'modelId'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.points === void 0) {
      const err1 = { instancePath, schemaPath: "#/components/schemas/ModelUsage/required", keyword: "required", params: { missingProperty: "points" }, message: "must have required property 'points'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "modelId" || key0 === "points")) {
        const err2 = { instancePath, schemaPath: "#/components/schemas/ModelUsage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.modelId !== void 0) {
      if (typeof data.modelId !== "string") {
        const err3 = { instancePath: instancePath + "/modelId", schemaPath: "#/components/schemas/ModelUsage/properties/modelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.points !== void 0) {
      let data1 = data.points;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.apiKeyCost === void 0) {
              const err4 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/components/schemas/ModelUsagePoint/required", keyword: "required", params: { missingProperty: "apiKeyCost" }, message: "must have required property 'apiKeyCost'" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data2.apiKeyDiscount === void 0) {
              const err5 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/components/schemas/ModelUsagePoint/required", keyword: "required", params: { missingProperty: "apiKeyDiscount" }, message: "must have required property 'apiKeyDiscount'" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data2.cost === void 0) {
              const err6 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/components/schemas/ModelUsagePoint/required", keyword: "required", params: { missingProperty: "cost" }, message: "must have required property 'cost'" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data2.discount === void 0) {
              const err7 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/components/schemas/ModelUsagePoint/required", keyword: "required", params: { missingProperty: "discount" }, message: "must have required property 'discount'" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data2.jobs === void 0) {
              const err8 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/components/schemas/ModelUsagePoint/required", keyword: "required", params: { missingProperty: "jobs" }, message: "must have required property 'jobs'" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data2.time === void 0) {
              const err9 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/components/schemas/ModelUsagePoint/required", keyword: "required", params: { missingProperty: "time" }, message: "must have required property 'time'" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            for (const key1 in data2) {
              if (!(key1 === "apiKeyCost" || key1 === "apiKeyDiscount" || key1 === "cost" || key1 === "discount" || key1 === "jobs" || key1 === "time")) {
                const err10 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/components/schemas/ModelUsagePoint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data2.apiKeyCost !== void 0) {
              let data3 = data2.apiKeyCost;
              if (!(typeof data3 == "number" && isFinite(data3))) {
                const err11 = { instancePath: instancePath + "/points/" + i0 + "/apiKeyCost", schemaPath: "#/components/schemas/ModelUsagePoint/properties/apiKeyCost/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data2.apiKeyDiscount !== void 0) {
              let data4 = data2.apiKeyDiscount;
              if (!(typeof data4 == "number" && isFinite(data4))) {
                const err12 = { instancePath: instancePath + "/points/" + i0 + "/apiKeyDiscount", schemaPath: "#/components/schemas/ModelUsagePoint/properties/apiKeyDiscount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data2.cost !== void 0) {
              let data5 = data2.cost;
              if (!(typeof data5 == "number" && isFinite(data5))) {
                const err13 = { instancePath: instancePath + "/points/" + i0 + "/cost", schemaPath: "#/components/schemas/ModelUsagePoint/properties/cost/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data2.discount !== void 0) {
              let data6 = data2.discount;
              if (!(typeof data6 == "number" && isFinite(data6))) {
                const err14 = { instancePath: instancePath + "/points/" + i0 + "/discount", schemaPath: "#/components/schemas/ModelUsagePoint/properties/discount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data2.jobs !== void 0) {
              let data7 = data2.jobs;
              if (!(typeof data7 == "number" && isFinite(data7))) {
                const err15 = { instancePath: instancePath + "/points/" + i0 + "/jobs", schemaPath: "#/components/schemas/ModelUsagePoint/properties/jobs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data2.time !== void 0) {
              let data8 = data2.time;
              if (typeof data8 === "string") {
                if (!formats02(data8)) {
                  const err16 = { instancePath: instancePath + "/points/" + i0 + "/time", schemaPath: "#/components/schemas/ModelUsagePoint/properties/time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              } else {
                const err17 = { instancePath: instancePath + "/points/" + i0 + "/time", schemaPath: "#/components/schemas/ModelUsagePoint/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
          } else {
            const err18 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/components/schemas/ModelUsagePoint/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/points", schemaPath: "#/components/schemas/ModelUsage/properties/points/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/components/schemas/ModelUsage/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
validate86.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate88.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.label === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/NsfwUsage/required", keyword: "required", params: { missingProperty: "label" }, message: "must have required property 'label'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.points === void 0) {
      const err1 = { instancePath, schemaPath: "#/components/schemas/NsfwUsage/required", keyword: "required", params: { missingProperty: "points" }, message: "must have required property 'points'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "label" || key0 === "points")) {
        const err2 = { instancePath, schemaPath: "#/components/schemas/NsfwUsage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (typeof data.label !== "string") {
        const err3 = { instancePath: instancePath + "/label", schemaPath: "#/components/schemas/NsfwUsage/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.points !== void 0) {
      let data1 = data.points;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.count === void 0) {
              const err4 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/components/schemas/CountPoint/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data2.countApiKey === void 0) {
              const err5 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/components/schemas/CountPoint/required", keyword: "required", params: { missingProperty: "countApiKey" }, message: "must have required property 'countApiKey'" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data2.time === void 0) {
              const err6 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/components/schemas/CountPoint/required", keyword: "required", params: { missingProperty: "time" }, message: "must have required property 'time'" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data2) {
              if (!(key1 === "count" || key1 === "countApiKey" || key1 === "time")) {
                const err7 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/components/schemas/CountPoint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data2.count !== void 0) {
              let data3 = data2.count;
              if (!(typeof data3 == "number" && isFinite(data3))) {
                const err8 = { instancePath: instancePath + "/points/" + i0 + "/count", schemaPath: "#/components/schemas/CountPoint/properties/count/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data2.countApiKey !== void 0) {
              let data4 = data2.countApiKey;
              if (!(typeof data4 == "number" && isFinite(data4))) {
                const err9 = { instancePath: instancePath + "/points/" + i0 + "/countApiKey", schemaPath: "#/components/schemas/CountPoint/properties/countApiKey/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data2.time !== void 0) {
              let data5 = data2.time;
              if (typeof data5 === "string") {
                if (!formats02(data5)) {
                  const err10 = { instancePath: instancePath + "/points/" + i0 + "/time", schemaPath: "#/components/schemas/CountPoint/properties/time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              } else {
                const err11 = { instancePath: instancePath + "/points/" + i0 + "/time", schemaPath: "#/components/schemas/CountPoint/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
          } else {
            const err12 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/components/schemas/CountPoint/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/points", schemaPath: "#/components/schemas/NsfwUsage/properties/points/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/components/schemas/NsfwUsage/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
validate88.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema121 = { "type": "string", "description": "How far apart the points are. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["15m", "1d", "1h", "1m", "30m", "5m", "7d"] };
var schema123 = { "type": "string", "description": "What was used. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["background-removal", "captioning", "creative-unit-cost", "creative-unit-discount", "custom", "custom-asset-created", "detection", "image-prompt-editing", "images-generation", "ip-detection", "models-training", "patch", "pixelate", "refunds", "repaint", "restyle", "segmentation", "skybox-base-360", "skybox-upscale-360", "texture", "upscale", "vectorization"] };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate90.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.granularity === void 0) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/Usage/required", keyword: "required", params: { missingProperty: "granularity" }, message: "must have required property 'granularity'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.points === void 0) {
      const err1 = { instancePath, schemaPath: "#/components/schemas/Usage/required", keyword: "required", params: { missingProperty: "points" }, message: "must have required property 'points'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.usageName === void 0) {
      const err2 = { instancePath, schemaPath: "#/components/schemas/Usage/required", keyword: "required", params: { missingProperty: "usageName" }, message: "must have required property 'usageName'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "granularity" || key0 === "points" || key0 === "usageName")) {
        const err3 = { instancePath, schemaPath: "#/components/schemas/Usage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.granularity !== void 0) {
      let data0 = data.granularity;
      if (typeof data0 !== "string") {
        const err4 = { instancePath: instancePath + "/granularity", schemaPath: "#/components/schemas/UsageGranularity/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(typeof data0 != "string" || data0 === "15m" || data0 === "1d" || data0 === "1h" || data0 === "1m" || data0 === "30m" || data0 === "5m" || data0 === "7d")) {
        const err5 = { instancePath: instancePath + "/granularity", schemaPath: "#/components/schemas/UsageGranularity/x-open-enum", keyword: "x-open-enum", params: { knownValues: schema121["x-open-enum"] }, message: "must be one of the known values" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.points !== void 0) {
      let data1 = data.points;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.apiKey === void 0) {
              const err6 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/components/schemas/UsagePoint/required", keyword: "required", params: { missingProperty: "apiKey" }, message: "must have required property 'apiKey'" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data2.time === void 0) {
              const err7 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/components/schemas/UsagePoint/required", keyword: "required", params: { missingProperty: "time" }, message: "must have required property 'time'" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data2.value === void 0) {
              const err8 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/components/schemas/UsagePoint/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            for (const key1 in data2) {
              if (!(key1 === "apiKey" || key1 === "time" || key1 === "value" || key1 === "apiKeyCost" || key1 === "apiKeyDiscount" || key1 === "cost" || key1 === "discount")) {
                const err9 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/components/schemas/UsagePoint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data2.apiKey !== void 0) {
              if (typeof data2.apiKey !== "string") {
                const err10 = { instancePath: instancePath + "/points/" + i0 + "/apiKey", schemaPath: "#/components/schemas/UsagePoint/properties/apiKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data2.time !== void 0) {
              let data4 = data2.time;
              if (typeof data4 === "string") {
                if (!formats02(data4)) {
                  const err11 = { instancePath: instancePath + "/points/" + i0 + "/time", schemaPath: "#/components/schemas/UsagePoint/properties/time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/points/" + i0 + "/time", schemaPath: "#/components/schemas/UsagePoint/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data2.value !== void 0) {
              if (typeof data2.value !== "string") {
                const err13 = { instancePath: instancePath + "/points/" + i0 + "/value", schemaPath: "#/components/schemas/UsagePoint/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data2.apiKeyCost !== void 0) {
              let data6 = data2.apiKeyCost;
              if (data6 === null) {
                const err14 = { instancePath: instancePath + "/points/" + i0 + "/apiKeyCost", schemaPath: "#/components/schemas/UsagePoint/properties/apiKeyCost/optional", keyword: "optional", params: {}, message: "must not be null" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              } else {
                if (!(typeof data6 == "number" && isFinite(data6))) {
                  const err15 = { instancePath: instancePath + "/points/" + i0 + "/apiKeyCost", schemaPath: "#/components/schemas/UsagePoint/properties/apiKeyCost/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              }
            }
            if (data2.apiKeyDiscount !== void 0) {
              let data7 = data2.apiKeyDiscount;
              if (data7 === null) {
                const err16 = { instancePath: instancePath + "/points/" + i0 + "/apiKeyDiscount", schemaPath: "#/components/schemas/UsagePoint/properties/apiKeyDiscount/optional", keyword: "optional", params: {}, message: "must not be null" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              } else {
                if (!(typeof data7 == "number" && isFinite(data7))) {
                  const err17 = { instancePath: instancePath + "/points/" + i0 + "/apiKeyDiscount", schemaPath: "#/components/schemas/UsagePoint/properties/apiKeyDiscount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              }
            }
            if (data2.cost !== void 0) {
              let data8 = data2.cost;
              if (data8 === null) {
                const err18 = { instancePath: instancePath + "/points/" + i0 + "/cost", schemaPath: "#/components/schemas/UsagePoint/properties/cost/optional", keyword: "optional", params: {}, message: "must not be null" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              } else {
                if (!(typeof data8 == "number" && isFinite(data8))) {
                  const err19 = { instancePath: instancePath + "/points/" + i0 + "/cost", schemaPath: "#/components/schemas/UsagePoint/properties/cost/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              }
            }
            if (data2.discount !== void 0) {
              let data9 = data2.discount;
              if (data9 === null) {
                const err20 = { instancePath: instancePath + "/points/" + i0 + "/discount", schemaPath: "#/components/schemas/UsagePoint/properties/discount/optional", keyword: "optional", params: {}, message: "must not be null" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              } else {
                if (!(typeof data9 == "number" && isFinite(data9))) {
                  const err21 = { instancePath: instancePath + "/points/" + i0 + "/discount", schemaPath: "#/components/schemas/UsagePoint/properties/discount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/components/schemas/UsagePoint/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/points", schemaPath: "#/components/schemas/Usage/properties/points/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.usageName !== void 0) {
      let data10 = data.usageName;
      if (typeof data10 !== "string") {
        const err24 = { instancePath: instancePath + "/usageName", schemaPath: "#/components/schemas/UsageName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (!(typeof data10 != "string" || data10 === "background-removal" || data10 === "captioning" || data10 === "creative-unit-cost" || data10 === "creative-unit-discount" || data10 === "custom" || data10 === "custom-asset-created" || data10 === "detection" || data10 === "image-prompt-editing" || data10 === "images-generation" || data10 === "ip-detection" || data10 === "models-training" || data10 === "patch" || data10 === "pixelate" || data10 === "refunds" || data10 === "repaint" || data10 === "restyle" || data10 === "segmentation" || data10 === "skybox-base-360" || data10 === "skybox-upscale-360" || data10 === "texture" || data10 === "upscale" || data10 === "vectorization")) {
        const err25 = { instancePath: instancePath + "/usageName", schemaPath: "#/components/schemas/UsageName/x-open-enum", keyword: "x-open-enum", params: { knownValues: schema123["x-open-enum"] }, message: "must be one of the known values" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/components/schemas/Usage/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate90.errors = vErrors;
  return errors === 0;
}
validate90.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "activity" || key0 === "assetUsages" || key0 === "consumption" || key0 === "entities" || key0 === "modelUsages" || key0 === "nsfwUsages" || key0 === "usages")) {
        const err0 = { instancePath, schemaPath: "#/components/schemas/Usages/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.activity !== void 0) {
      let data0 = data.activity;
      if (data0 === null) {
        const err1 = { instancePath: instancePath + "/activity", schemaPath: "#/components/schemas/Usages/properties/activity/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      } else {
        if (Array.isArray(data0)) {
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (!validate68(data0[i0], { instancePath: instancePath + "/activity/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
              if (vErrors === null) vErrors = validate68.errors;
              else for (const error of validate68.errors) vErrors.push(error);
              errors = vErrors.length;
            }
          }
        } else {
          const err2 = { instancePath: instancePath + "/activity", schemaPath: "#/components/schemas/Usages/properties/activity/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.assetUsages !== void 0) {
      let data2 = data.assetUsages;
      if (data2 === null) {
        const err3 = { instancePath: instancePath + "/assetUsages", schemaPath: "#/components/schemas/Usages/properties/assetUsages/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      } else {
        if (Array.isArray(data2)) {
          const len1 = data2.length;
          for (let i1 = 0; i1 < len1; i1++) {
            if (!validate722(data2[i1], { instancePath: instancePath + "/assetUsages/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors })) {
              if (vErrors === null) vErrors = validate722.errors;
              else for (const error of validate722.errors) vErrors.push(error);
              errors = vErrors.length;
            }
          }
        } else {
          const err4 = { instancePath: instancePath + "/assetUsages", schemaPath: "#/components/schemas/Usages/properties/assetUsages/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.consumption !== void 0) {
      let data4 = data.consumption;
      if (data4 === null) {
        const err5 = { instancePath: instancePath + "/consumption", schemaPath: "#/components/schemas/Usages/properties/consumption/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      } else {
        if (Array.isArray(data4)) {
          const len2 = data4.length;
          for (let i2 = 0; i2 < len2; i2++) {
            let data5 = data4[i2];
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
              if (data5.discount === void 0) {
                const err6 = { instancePath: instancePath + "/consumption/" + i2, schemaPath: "#/components/schemas/UserConsumption/required", keyword: "required", params: { missingProperty: "discount" }, message: "must have required property 'discount'" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
              if (data5.total === void 0) {
                const err7 = { instancePath: instancePath + "/consumption/" + i2, schemaPath: "#/components/schemas/UserConsumption/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'" };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
              if (data5.userId === void 0) {
                const err8 = { instancePath: instancePath + "/consumption/" + i2, schemaPath: "#/components/schemas/UserConsumption/required", keyword: "required", params: { missingProperty: "userId" }, message: "must have required property 'userId'" };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if (data5.value === void 0) {
                const err9 = { instancePath: instancePath + "/consumption/" + i2, schemaPath: "#/components/schemas/UserConsumption/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
              for (const key1 in data5) {
                if (!(key1 === "discount" || key1 === "total" || key1 === "userId" || key1 === "value")) {
                  const err10 = { instancePath: instancePath + "/consumption/" + i2, schemaPath: "#/components/schemas/UserConsumption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              }
              if (data5.discount !== void 0) {
                let data6 = data5.discount;
                if (!(typeof data6 == "number" && isFinite(data6))) {
                  const err11 = { instancePath: instancePath + "/consumption/" + i2 + "/discount", schemaPath: "#/components/schemas/UserConsumption/properties/discount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              }
              if (data5.total !== void 0) {
                let data7 = data5.total;
                if (!(typeof data7 == "number" && isFinite(data7))) {
                  const err12 = { instancePath: instancePath + "/consumption/" + i2 + "/total", schemaPath: "#/components/schemas/UserConsumption/properties/total/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              }
              if (data5.userId !== void 0) {
                if (typeof data5.userId !== "string") {
                  const err13 = { instancePath: instancePath + "/consumption/" + i2 + "/userId", schemaPath: "#/components/schemas/UserConsumption/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              }
              if (data5.value !== void 0) {
                let data9 = data5.value;
                if (!(typeof data9 == "number" && isFinite(data9))) {
                  const err14 = { instancePath: instancePath + "/consumption/" + i2 + "/value", schemaPath: "#/components/schemas/UserConsumption/properties/value/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              }
            } else {
              const err15 = { instancePath: instancePath + "/consumption/" + i2, schemaPath: "#/components/schemas/UserConsumption/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
        } else {
          const err16 = { instancePath: instancePath + "/consumption", schemaPath: "#/components/schemas/Usages/properties/consumption/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.entities !== void 0) {
      let data10 = data.entities;
      if (data10 === null) {
        const err17 = { instancePath: instancePath + "/entities", schemaPath: "#/components/schemas/Usages/properties/entities/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      } else {
        if (!validate74(data10, { instancePath: instancePath + "/entities", parentData: data, parentDataProperty: "entities", rootData, dynamicAnchors })) {
          if (vErrors === null) vErrors = validate74.errors;
          else for (const error of validate74.errors) vErrors.push(error);
          errors = vErrors.length;
        }
      }
    }
    if (data.modelUsages !== void 0) {
      let data11 = data.modelUsages;
      if (data11 === null) {
        const err18 = { instancePath: instancePath + "/modelUsages", schemaPath: "#/components/schemas/Usages/properties/modelUsages/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      } else {
        if (Array.isArray(data11)) {
          const len3 = data11.length;
          for (let i3 = 0; i3 < len3; i3++) {
            if (!validate86(data11[i3], { instancePath: instancePath + "/modelUsages/" + i3, parentData: data11, parentDataProperty: i3, rootData, dynamicAnchors })) {
              if (vErrors === null) vErrors = validate86.errors;
              else for (const error of validate86.errors) vErrors.push(error);
              errors = vErrors.length;
            }
          }
        } else {
          const err19 = { instancePath: instancePath + "/modelUsages", schemaPath: "#/components/schemas/Usages/properties/modelUsages/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
    if (data.nsfwUsages !== void 0) {
      let data13 = data.nsfwUsages;
      if (data13 === null) {
        const err20 = { instancePath: instancePath + "/nsfwUsages", schemaPath: "#/components/schemas/Usages/properties/nsfwUsages/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      } else {
        if (Array.isArray(data13)) {
          const len4 = data13.length;
          for (let i4 = 0; i4 < len4; i4++) {
            if (!validate88(data13[i4], { instancePath: instancePath + "/nsfwUsages/" + i4, parentData: data13, parentDataProperty: i4, rootData, dynamicAnchors })) {
              if (vErrors === null) vErrors = validate88.errors;
              else for (const error of validate88.errors) vErrors.push(error);
              errors = vErrors.length;
            }
          }
        } else {
          const err21 = { instancePath: instancePath + "/nsfwUsages", schemaPath: "#/components/schemas/Usages/properties/nsfwUsages/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
    if (data.usages !== void 0) {
      let data15 = data.usages;
      if (data15 === null) {
        const err22 = { instancePath: instancePath + "/usages", schemaPath: "#/components/schemas/Usages/properties/usages/optional", keyword: "optional", params: {}, message: "must not be null" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      } else {
        if (Array.isArray(data15)) {
          const len5 = data15.length;
          for (let i5 = 0; i5 < len5; i5++) {
            if (!validate90(data15[i5], { instancePath: instancePath + "/usages/" + i5, parentData: data15, parentDataProperty: i5, rootData, dynamicAnchors })) {
              if (vErrors === null) vErrors = validate90.errors;
              else for (const error of validate90.errors) vErrors.push(error);
              errors = vErrors.length;
            }
          }
        } else {
          const err23 = { instancePath: instancePath + "/usages", schemaPath: "#/components/schemas/Usages/properties/usages/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/components/schemas/Usages/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var header_0 = validate92;
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate92.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/components/headers/AmznErrorType/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate92.errors = vErrors;
  return errors === 0;
}
validate92.evaluated = { "dynamicProps": false, "dynamicItems": false };
var header_1 = validate93;
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/components/headers/RetryAfter/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
validate93.evaluated = { "dynamicProps": false, "dynamicItems": false };

// <stdin>
var requestValidators = {
  "generatePatch": PatchRequest,
  "generateRunModel": CustomRequest,
  "jobsTriggerAction": JobActionRequest,
  "assetsUpload": AssetUploadRequest,
  "assetsDeleteMultiple": AssetDeleteRequest,
  "assetsGetBulk": AssetBulkRequest,
  "assetsDownloadRequestBatch": AssetArchiveRequest,
  "assetsDownloadRequest": AssetDownloadRequest,
  "assetsUpdateTags": AssetTagsRequest,
  "collectionsAssetsAdd": CollectionAssetsRequest,
  "uploadsCreate": UploadCreateRequest,
  "uploadsTriggerAction": UploadActionRequest
};
var responseValidators = {
  "generatePatch": {
    "200": PatchResponse,
    "269": CostEstimate,
    "400": ErrorBody,
    "401": ErrorBody,
    "402": PatchPaymentRequired,
    "403": ErrorBody,
    "404": ErrorBody,
    "413": ErrorBody,
    "429": ErrorBody,
    "500": ErrorBody
  },
  "generateRunModel": {
    "200": CustomResponse,
    "269": CostEstimate,
    "400": ErrorBody,
    "401": ErrorBody,
    "402": PatchPaymentRequired,
    "403": ErrorBody,
    "404": ErrorBody,
    "413": ErrorBody,
    "429": ErrorBody,
    "500": ErrorBody
  },
  "jobsList": {
    "200": JobPage,
    "400": ErrorBody,
    "401": ErrorBody,
    "402": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "429": ErrorBody,
    "500": ErrorBody
  },
  "jobsRetrieve": {
    "200": JobResponse,
    "400": ErrorBody,
    "401": ErrorBody,
    "402": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "429": ErrorBody,
    "500": ErrorBody
  },
  "jobsTriggerAction": {
    "200": JobResponse,
    "400": ErrorBody,
    "401": ErrorBody,
    "402": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "429": ErrorBody,
    "500": ErrorBody
  },
  "assetsList": {
    "200": AssetPage,
    "400": ErrorBody,
    "401": ErrorBody,
    "402": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "429": ErrorBody,
    "500": ErrorBody
  },
  "assetsUpload": {
    "200": AssetUploadResponse,
    "400": ErrorBody,
    "401": ErrorBody,
    "402": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "413": ErrorBody,
    "429": ErrorBody,
    "500": ErrorBody
  },
  "assetsDeleteMultiple": {
    "200": AssetDeletion,
    "400": ErrorBody,
    "401": ErrorBody,
    "402": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "429": ErrorBody,
    "500": ErrorBody
  },
  "assetsGetBulk": {
    "200": AssetList,
    "400": ErrorBody,
    "401": ErrorBody,
    "402": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "429": ErrorBody,
    "500": ErrorBody
  },
  "assetsDownloadRequestBatch": {
    "200": AssetArchiveJob,
    "400": ErrorBody,
    "401": ErrorBody,
    "402": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "429": ErrorBody,
    "500": ErrorBody
  },
  "assetsDownloadGetStatus": {
    "200": AssetArchive,
    "400": ErrorBody,
    "401": ErrorBody,
    "402": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "429": ErrorBody,
    "500": ErrorBody
  },
  "assetsRetrieve": {
    "200": AssetResponse,
    "400": ErrorBody,
    "401": ErrorBody,
    "402": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "429": ErrorBody,
    "500": ErrorBody
  },
  "assetsDownloadRequest": {
    "200": AssetDownloadLink,
    "400": ErrorBody,
    "401": ErrorBody,
    "402": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "429": ErrorBody,
    "500": ErrorBody
  },
  "assetsUpdateTags": {
    "200": AssetTagsChange,
    "400": ErrorBody,
    "401": ErrorBody,
    "402": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "429": ErrorBody,
    "500": ErrorBody
  },
  "collectionsAssetsAdd": {
    "200": CollectionResponse,
    "400": ErrorBody,
    "401": ErrorBody,
    "402": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "429": ErrorBody,
    "500": ErrorBody
  },
  "uploadsCreate": {
    "200": UploadResponse,
    "400": ErrorBody,
    "401": ErrorBody,
    "402": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "429": ErrorBody,
    "500": ErrorBody
  },
  "uploadsRetrieve": {
    "200": UploadResponse,
    "400": ErrorBody,
    "401": ErrorBody,
    "402": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "429": ErrorBody,
    "500": ErrorBody
  },
  "uploadsTriggerAction": {
    "200": UploadResponse,
    "400": ErrorBody,
    "401": ErrorBody,
    "402": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "429": ErrorBody,
    "500": ErrorBody
  },
  "usagesList": {
    "200": Usages,
    "400": ErrorBody,
    "401": ErrorBody,
    "402": ErrorBody,
    "403": ErrorBody,
    "404": ErrorBody,
    "429": ErrorBody,
    "500": ErrorBody
  }
};
var responseHeaders = { "generatePatch": { "403": [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: header_0 }], "429": [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: header_1 }] }, "generateRunModel": { "403": [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: header_0 }], "429": [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: header_1 }] }, "jobsList": { "403": [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: header_0 }], "429": [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: header_1 }] }, "jobsRetrieve": { "403": [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: header_0 }], "429": [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: header_1 }] }, "jobsTriggerAction": { "403": [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: header_0 }], "429": [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: header_1 }] }, "assetsList": { "403": [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: header_0 }], "429": [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: header_1 }] }, "assetsUpload": { "403": [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: header_0 }], "429": [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: header_1 }] }, "assetsDeleteMultiple": { "403": [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: header_0 }], "429": [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: header_1 }] }, "assetsGetBulk": { "403": [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: header_0 }], "429": [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: header_1 }] }, "assetsDownloadRequestBatch": { "403": [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: header_0 }], "429": [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: header_1 }] }, "assetsDownloadGetStatus": { "403": [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: header_0 }], "429": [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: header_1 }] }, "assetsRetrieve": { "403": [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: header_0 }], "429": [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: header_1 }] }, "assetsDownloadRequest": { "403": [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: header_0 }], "429": [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: header_1 }] }, "assetsUpdateTags": { "403": [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: header_0 }], "429": [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: header_1 }] }, "collectionsAssetsAdd": { "403": [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: header_0 }], "429": [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: header_1 }] }, "uploadsCreate": { "403": [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: header_0 }], "429": [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: header_1 }] }, "uploadsRetrieve": { "403": [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: header_0 }], "429": [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: header_1 }] }, "uploadsTriggerAction": { "403": [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: header_0 }], "429": [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: header_1 }] }, "usagesList": { "403": [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: header_0 }], "429": [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: header_1 }] } };
export {
  requestValidators,
  responseHeaders,
  responseValidators
};
