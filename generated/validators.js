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

// src/contract/compile/fail.ts
function fail(failures, instancePath, at, keyword, params, message) {
  const schemaPath = at.startsWith("#") ? at : `#/${at}/${keyword}`;
  const failure = {
    ...{ instancePath, schemaPath, keyword, params },
    ...message === void 0 ? {} : { message }
  };
  if (failures === null) return [failure];
  failures.push(failure);
  return failures;
}

// src/contract/drift.ts
var driftKeywords = /* @__PURE__ */ new Set(["additionalProperties", "optional", "x-open-enum"]);
function isDrift({ keyword }) {
  return driftKeywords.has(keyword);
}

// src/contract/pointer.ts
function toPointer(...parts) {
  let pointer = "";
  for (const part of parts) pointer += `/${/[~/]/.test(part) ? escaped(part) : part}`;
  return pointer;
}
function escaped(part) {
  return part.replaceAll("~", "~0").replaceAll("/", "~1");
}
function partsOf(pointer) {
  const parts = pointer.split("/").slice(1);
  if (!pointer.includes("~")) return parts;
  return parts.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
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
      vErrors = fail(vErrors, instancePath, "components/schemas/PatchCrop", "required", { missingProperty: "height" });
      errors++;
    }
    if (data.left === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/PatchCrop", "required", { missingProperty: "left" });
      errors++;
    }
    if (data.top === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/PatchCrop", "required", { missingProperty: "top" });
      errors++;
    }
    if (data.width === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/PatchCrop", "required", { missingProperty: "width" });
      errors++;
    }
    if (data.height !== void 0) {
      let data0 = data.height;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        vErrors = fail(vErrors, instancePath + "/height", "components/schemas/PatchCrop/properties/height", "type", { type: "number" });
        errors++;
      }
    }
    if (data.left !== void 0) {
      let data1 = data.left;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        vErrors = fail(vErrors, instancePath + "/left", "components/schemas/PatchCrop/properties/left", "type", { type: "number" });
        errors++;
      }
    }
    if (data.top !== void 0) {
      let data2 = data.top;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        vErrors = fail(vErrors, instancePath + "/top", "components/schemas/PatchCrop/properties/top", "type", { type: "number" });
        errors++;
      }
    }
    if (data.width !== void 0) {
      let data3 = data.width;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        vErrors = fail(vErrors, instancePath + "/width", "components/schemas/PatchCrop/properties/width", "type", { type: "number" });
        errors++;
      }
    }
    if (data.backgroundColor !== void 0) {
      let data4 = data.backgroundColor;
      if (typeof data4 === "string") {
        if (!pattern2.test(data4)) {
          vErrors = fail(vErrors, instancePath + "/backgroundColor", "components/schemas/CropBackgroundColor", "pattern", { pattern: "^(?:#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})|rgba?\\([0-9]{1,3}, ?[0-9]{1,3}, ?[0-9]{1,3}(?:, ?(?:0|1|0?\\.[0-9]+))?\\)|[A-Za-z]+)$" });
          errors++;
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/backgroundColor", "components/schemas/CropBackgroundColor", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/PatchCrop", "type", { type: "object" });
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
      vErrors = fail(vErrors, instancePath, "components/schemas/PatchOverlay", "required", { missingProperty: "image" });
      errors++;
    }
    if (data.mode === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/PatchOverlay", "required", { missingProperty: "mode" });
      errors++;
    }
    if (data.image !== void 0) {
      let data0 = data.image;
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          vErrors = fail(vErrors, instancePath + "/image", "components/schemas/ImageReference", "pattern", { pattern: "^(?:[A-Za-z0-9_-]+|data:image/[A-Za-z0-9.+-]+;base64,[A-Za-z0-9+/]+={0,2})$" });
          errors++;
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/image", "components/schemas/ImageReference", "type", { type: "string" });
        errors++;
      }
    }
    if (data.mode !== void 0) {
      let data1 = data.mode;
      if (typeof data1 !== "string") {
        vErrors = fail(vErrors, instancePath + "/mode", "components/schemas/PatchMode", "type", { type: "string" });
        errors++;
      }
      if (!(data1 === "erase" || data1 === "override")) {
        vErrors = fail(vErrors, instancePath + "/mode", "components/schemas/PatchMode", "enum", { allowedValues: schema8.enum });
        errors++;
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/PatchOverlay", "type", { type: "object" });
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
    vErrors = fail(vErrors, instancePath, "components/schemas/PatchRequest", "not", {}, "must NOT be valid");
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
      vErrors = fail(vErrors, instancePath, "components/schemas/PatchRequest", "required", { missingProperty: "image" });
      errors++;
    }
    if (data.image !== void 0) {
      let data2 = data.image;
      if (typeof data2 === "string") {
        if (!pattern0.test(data2)) {
          vErrors = fail(vErrors, instancePath + "/image", "components/schemas/ImageReference", "pattern", { pattern: "^(?:[A-Za-z0-9_-]+|data:image/[A-Za-z0-9.+-]+;base64,[A-Za-z0-9+/]+={0,2})$" });
          errors++;
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/image", "components/schemas/ImageReference", "type", { type: "string" });
        errors++;
      }
    }
    if (data.allowOverflow !== void 0) {
      if (typeof data.allowOverflow !== "boolean") {
        vErrors = fail(vErrors, instancePath + "/allowOverflow", "components/schemas/PatchRequest/properties/allowOverflow", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.backgroundColor !== void 0) {
      let data4 = data.backgroundColor;
      if (typeof data4 === "string") {
        if (!pattern1.test(data4)) {
          vErrors = fail(vErrors, instancePath + "/backgroundColor", "components/schemas/BackgroundColor", "pattern", { pattern: "^(?:#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})|[A-Za-z]+)$" });
          errors++;
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/backgroundColor", "components/schemas/BackgroundColor", "type", { type: "string" });
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
        vErrors = fail(vErrors, instancePath + "/format", "components/schemas/PatchFormat", "type", { type: "string" });
        errors++;
      }
      if (!(data6 === "jpeg" || data6 === "png")) {
        vErrors = fail(vErrors, instancePath + "/format", "components/schemas/PatchFormat", "enum", { allowedValues: schema5.enum });
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
          vErrors = fail(vErrors, instancePath + "/position", "components/schemas/PatchPosition", "required", { missingProperty: "x" });
          errors++;
        }
        if (data8.y === void 0) {
          vErrors = fail(vErrors, instancePath + "/position", "components/schemas/PatchPosition", "required", { missingProperty: "y" });
          errors++;
        }
        if (data8.x !== void 0) {
          let data9 = data8.x;
          if (!(typeof data9 == "number" && isFinite(data9))) {
            vErrors = fail(vErrors, instancePath + "/position/x", "components/schemas/PatchPosition/properties/x", "type", { type: "number" });
            errors++;
          }
        }
        if (data8.y !== void 0) {
          let data10 = data8.y;
          if (!(typeof data10 == "number" && isFinite(data10))) {
            vErrors = fail(vErrors, instancePath + "/position/y", "components/schemas/PatchPosition/properties/y", "type", { type: "number" });
            errors++;
          }
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/position", "components/schemas/PatchPosition", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/PatchRequest", "type", { type: "object" });
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
    vErrors = fail(vErrors, instancePath, "components/schemas/CustomRequest", "type", { type: "object" });
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
        vErrors = fail(vErrors, instancePath + "/action", "components/schemas/JobAction", "type", { type: "string" });
        errors++;
      }
      if (!(data0 === "cancel")) {
        vErrors = fail(vErrors, instancePath + "/action", "components/schemas/JobAction", "enum", { allowedValues: schema12.enum });
        errors++;
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/JobActionRequest", "type", { type: "object" });
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
      vErrors = fail(vErrors, instancePath, "components/schemas/AssetUploadRequest", "required", { missingProperty: "name" });
      errors++;
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = fail(vErrors, instancePath + "/name", "components/schemas/AssetUploadRequest/properties/name", "type", { type: "string" });
        errors++;
      }
    }
    if (data.canvas !== void 0) {
      if (typeof data.canvas !== "string") {
        vErrors = fail(vErrors, instancePath + "/canvas", "components/schemas/AssetUploadRequest/properties/canvas", "type", { type: "string" });
        errors++;
      }
    }
    if (data.collectionIds !== void 0) {
      let data2 = data.collectionIds;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== "string") {
            vErrors = fail(vErrors, instancePath + "/collectionIds/" + i0, "components/schemas/AssetUploadRequest/properties/collectionIds/items", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/collectionIds", "components/schemas/AssetUploadRequest/properties/collectionIds", "type", { type: "array" });
        errors++;
      }
    }
    if (data.hide !== void 0) {
      if (typeof data.hide !== "boolean") {
        vErrors = fail(vErrors, instancePath + "/hide", "components/schemas/AssetUploadRequest/properties/hide", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.image !== void 0) {
      if (typeof data.image !== "string") {
        vErrors = fail(vErrors, instancePath + "/image", "components/schemas/AssetUploadRequest/properties/image", "type", { type: "string" });
        errors++;
      }
    }
    if (data.parentId !== void 0) {
      if (typeof data.parentId !== "string") {
        vErrors = fail(vErrors, instancePath + "/parentId", "components/schemas/AssetUploadRequest/properties/parentId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.thumbnail !== void 0) {
      if (typeof data.thumbnail !== "string") {
        vErrors = fail(vErrors, instancePath + "/thumbnail", "components/schemas/AssetUploadRequest/properties/thumbnail", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/AssetUploadRequest", "type", { type: "object" });
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
      vErrors = fail(vErrors, instancePath, "components/schemas/AssetDeleteRequest", "required", { missingProperty: "assetIds" });
      errors++;
    }
    if (data.assetIds !== void 0) {
      let data0 = data.assetIds;
      if (Array.isArray(data0)) {
        if (data0.length > 100) {
          vErrors = fail(vErrors, instancePath + "/assetIds", "components/schemas/AssetDeleteRequest/properties/assetIds", "maxItems", { limit: 100 });
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            vErrors = fail(vErrors, instancePath + "/assetIds/" + i0, "components/schemas/AssetDeleteRequest/properties/assetIds/items", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/assetIds", "components/schemas/AssetDeleteRequest/properties/assetIds", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/AssetDeleteRequest", "type", { type: "object" });
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
          vErrors = fail(vErrors, instancePath + "/assetIds", "components/schemas/AssetBulkRequest/properties/assetIds", "maxItems", { limit: 200 });
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            vErrors = fail(vErrors, instancePath + "/assetIds/" + i0, "components/schemas/AssetBulkRequest/properties/assetIds/items", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/assetIds", "components/schemas/AssetBulkRequest/properties/assetIds", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/AssetBulkRequest", "type", { type: "object" });
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
      vErrors = fail(vErrors, instancePath, "components/schemas/AssetArchiveRequest", "required", { missingProperty: "options" });
      errors++;
    }
    if (data.query === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/AssetArchiveRequest", "required", { missingProperty: "query" });
      errors++;
    }
    if (data.options !== void 0) {
      let data0 = data.options;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.fileNameTemplate === void 0) {
          vErrors = fail(vErrors, instancePath + "/options", "components/schemas/AssetArchiveOptions", "required", { missingProperty: "fileNameTemplate" });
          errors++;
        }
        if (data0.fileNameTemplate !== void 0) {
          if (typeof data0.fileNameTemplate !== "string") {
            vErrors = fail(vErrors, instancePath + "/options/fileNameTemplate", "components/schemas/AssetArchiveOptions/properties/fileNameTemplate", "type", { type: "string" });
            errors++;
          }
        }
        if (data0.flat !== void 0) {
          if (typeof data0.flat !== "boolean") {
            vErrors = fail(vErrors, instancePath + "/options/flat", "components/schemas/AssetArchiveOptions/properties/flat", "type", { type: "boolean" });
            errors++;
          }
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/options", "components/schemas/AssetArchiveOptions", "type", { type: "object" });
        errors++;
      }
    }
    if (data.query !== void 0) {
      let data3 = data.query;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.assetIds === void 0) {
          vErrors = fail(vErrors, instancePath + "/query", "components/schemas/AssetArchiveQuery", "required", { missingProperty: "assetIds" });
          errors++;
        }
        if (data3.inferenceIds === void 0) {
          vErrors = fail(vErrors, instancePath + "/query", "components/schemas/AssetArchiveQuery", "required", { missingProperty: "inferenceIds" });
          errors++;
        }
        if (data3.modelIds === void 0) {
          vErrors = fail(vErrors, instancePath + "/query", "components/schemas/AssetArchiveQuery", "required", { missingProperty: "modelIds" });
          errors++;
        }
        if (data3.assetIds !== void 0) {
          let data4 = data3.assetIds;
          if (Array.isArray(data4)) {
            if (data4.length > 1e3) {
              vErrors = fail(vErrors, instancePath + "/query/assetIds", "components/schemas/AssetArchiveQuery/properties/assetIds", "maxItems", { limit: 1e3 });
              errors++;
            }
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data4[i0] !== "string") {
                vErrors = fail(vErrors, instancePath + "/query/assetIds/" + i0, "components/schemas/AssetArchiveQuery/properties/assetIds/items", "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/query/assetIds", "components/schemas/AssetArchiveQuery/properties/assetIds", "type", { type: "array" });
            errors++;
          }
        }
        if (data3.inferenceIds !== void 0) {
          let data6 = data3.inferenceIds;
          if (Array.isArray(data6)) {
            const len1 = data6.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data6[i1] !== "string") {
                vErrors = fail(vErrors, instancePath + "/query/inferenceIds/" + i1, "components/schemas/AssetArchiveQuery/properties/inferenceIds/items", "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/query/inferenceIds", "components/schemas/AssetArchiveQuery/properties/inferenceIds", "type", { type: "array" });
            errors++;
          }
        }
        if (data3.modelIds !== void 0) {
          let data8 = data3.modelIds;
          if (Array.isArray(data8)) {
            const len2 = data8.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (typeof data8[i2] !== "string") {
                vErrors = fail(vErrors, instancePath + "/query/modelIds/" + i2, "components/schemas/AssetArchiveQuery/properties/modelIds/items", "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/query/modelIds", "components/schemas/AssetArchiveQuery/properties/modelIds", "type", { type: "array" });
            errors++;
          }
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/query", "components/schemas/AssetArchiveQuery", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/AssetArchiveRequest", "type", { type: "object" });
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
        vErrors = fail(vErrors, instancePath + "/targetFormat", "components/schemas/AssetTargetFormat", "type", { type: "string" });
        errors++;
      }
      if (!(data0 === "avif" || data0 === "fbx" || data0 === "gif" || data0 === "glb" || data0 === "heif" || data0 === "jpeg" || data0 === "jpg" || data0 === "obj" || data0 === "png" || data0 === "svg" || data0 === "tif" || data0 === "tiff" || data0 === "webp")) {
        vErrors = fail(vErrors, instancePath + "/targetFormat", "components/schemas/AssetTargetFormat", "enum", { allowedValues: schema20.enum });
        errors++;
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/AssetDownloadRequest", "type", { type: "object" });
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
            vErrors = fail(vErrors, instancePath + "/add/" + i0, "components/schemas/AssetTagsRequest/properties/add/items", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/add", "components/schemas/AssetTagsRequest/properties/add", "type", { type: "array" });
        errors++;
      }
    }
    if (data.delete !== void 0) {
      let data2 = data.delete;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data2[i1] !== "string") {
            vErrors = fail(vErrors, instancePath + "/delete/" + i1, "components/schemas/AssetTagsRequest/properties/delete/items", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/delete", "components/schemas/AssetTagsRequest/properties/delete", "type", { type: "array" });
        errors++;
      }
    }
    if (data.strict !== void 0) {
      if (typeof data.strict !== "boolean") {
        vErrors = fail(vErrors, instancePath + "/strict", "components/schemas/AssetTagsRequest/properties/strict", "type", { type: "boolean" });
        errors++;
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/AssetTagsRequest", "type", { type: "object" });
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
      vErrors = fail(vErrors, instancePath, "components/schemas/CollectionAssetsRequest", "required", { missingProperty: "assetIds" });
      errors++;
    }
    if (data.assetIds !== void 0) {
      let data0 = data.assetIds;
      if (Array.isArray(data0)) {
        if (data0.length > 49) {
          vErrors = fail(vErrors, instancePath + "/assetIds", "components/schemas/CollectionAssetsRequest/properties/assetIds", "maxItems", { limit: 49 });
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            vErrors = fail(vErrors, instancePath + "/assetIds/" + i0, "components/schemas/CollectionAssetsRequest/properties/assetIds/items", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/assetIds", "components/schemas/CollectionAssetsRequest/properties/assetIds", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/CollectionAssetsRequest", "type", { type: "object" });
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
validate13.evaluated = { "props": { "assetIds": true }, "dynamicProps": false, "dynamicItems": false };
var UploadCreateRequest = validate14;
var schema25 = { "type": "string", "description": "The kind of file to upload. Closed: a request may only carry values known to work.", "enum": ["3d", "asset", "audio", "avatar", "image", "model", "text", "video"] };
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
                vErrors = fail(vErrors, instancePath + "/assetOptions/collectionIds/" + i0, "components/schemas/UploadAssetOptions/properties/collectionIds/items", "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/assetOptions/collectionIds", "components/schemas/UploadAssetOptions/properties/collectionIds", "type", { type: "array" });
            errors++;
          }
        }
        if (data0.hide !== void 0) {
          if (typeof data0.hide !== "boolean") {
            vErrors = fail(vErrors, instancePath + "/assetOptions/hide", "components/schemas/UploadAssetOptions/properties/hide", "type", { type: "boolean" });
            errors++;
          }
        }
        if (data0.parentId !== void 0) {
          if (typeof data0.parentId !== "string") {
            vErrors = fail(vErrors, instancePath + "/assetOptions/parentId", "components/schemas/UploadAssetOptions/properties/parentId", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/assetOptions", "components/schemas/UploadAssetOptions", "type", { type: "object" });
        errors++;
      }
    }
    if (data.civitaiModelUrl !== void 0) {
      let data5 = data.civitaiModelUrl;
      if (typeof data5 === "string") {
        if (!formats0(data5)) {
          vErrors = fail(vErrors, instancePath + "/civitaiModelUrl", "components/schemas/UploadCreateRequest/properties/civitaiModelUrl", "format", { format: "uri" });
          errors++;
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/civitaiModelUrl", "components/schemas/UploadCreateRequest/properties/civitaiModelUrl", "type", { type: "string" });
        errors++;
      }
    }
    if (data.contentType !== void 0) {
      if (typeof data.contentType !== "string") {
        vErrors = fail(vErrors, instancePath + "/contentType", "components/schemas/UploadCreateRequest/properties/contentType", "type", { type: "string" });
        errors++;
      }
    }
    if (data.fileName !== void 0) {
      if (typeof data.fileName !== "string") {
        vErrors = fail(vErrors, instancePath + "/fileName", "components/schemas/UploadCreateRequest/properties/fileName", "type", { type: "string" });
        errors++;
      }
    }
    if (data.fileSize !== void 0) {
      let data8 = data.fileSize;
      if (!(typeof data8 == "number" && isFinite(data8))) {
        vErrors = fail(vErrors, instancePath + "/fileSize", "components/schemas/UploadCreateRequest/properties/fileSize", "type", { type: "number" });
        errors++;
      }
    }
    if (data.huggingFaceModelName !== void 0) {
      if (typeof data.huggingFaceModelName !== "string") {
        vErrors = fail(vErrors, instancePath + "/huggingFaceModelName", "components/schemas/UploadCreateRequest/properties/huggingFaceModelName", "type", { type: "string" });
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data10 = data.kind;
      if (typeof data10 !== "string") {
        vErrors = fail(vErrors, instancePath + "/kind", "components/schemas/UploadKind", "type", { type: "string" });
        errors++;
      }
      if (!(data10 === "3d" || data10 === "asset" || data10 === "audio" || data10 === "avatar" || data10 === "image" || data10 === "model" || data10 === "text" || data10 === "video")) {
        vErrors = fail(vErrors, instancePath + "/kind", "components/schemas/UploadKind", "enum", { allowedValues: schema25.enum });
        errors++;
      }
    }
    if (data.parts !== void 0) {
      let data11 = data.parts;
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 1e4 || isNaN(data11)) {
          vErrors = fail(vErrors, instancePath + "/parts", "components/schemas/UploadCreateRequest/properties/parts", "maximum", { comparison: "<=", limit: 1e4 });
          errors++;
        }
        if (data11 < 1 || isNaN(data11)) {
          vErrors = fail(vErrors, instancePath + "/parts", "components/schemas/UploadCreateRequest/properties/parts", "minimum", { comparison: ">=", limit: 1 });
          errors++;
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/parts", "components/schemas/UploadCreateRequest/properties/parts", "type", { type: "number" });
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data12 = data.url;
      if (typeof data12 === "string") {
        if (!formats0(data12)) {
          vErrors = fail(vErrors, instancePath + "/url", "components/schemas/UploadCreateRequest/properties/url", "format", { format: "uri" });
          errors++;
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/url", "components/schemas/UploadCreateRequest/properties/url", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/UploadCreateRequest", "type", { type: "object" });
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
      vErrors = fail(vErrors, instancePath, "components/schemas/UploadActionRequest", "required", { missingProperty: "action" });
      errors++;
    }
    if (data.action !== void 0) {
      let data0 = data.action;
      if (typeof data0 !== "string") {
        vErrors = fail(vErrors, instancePath + "/action", "components/schemas/UploadAction", "type", { type: "string" });
        errors++;
      }
      if (!(data0 === "complete")) {
        vErrors = fail(vErrors, instancePath + "/action", "components/schemas/UploadAction", "enum", { allowedValues: schema27.enum });
        errors++;
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/UploadActionRequest", "type", { type: "object" });
    errors++;
  }
  validate15.errors = vErrors;
  return errors === 0;
}
validate15.evaluated = { "props": { "action": true }, "dynamicProps": false, "dynamicItems": false };

// virtual:responses
var PatchResponse = validate02;
var schema2 = { "type": "object", "description": "A piece of work, running or finished.", "required": ["createdAt", "jobId", "jobType", "metadata", "progress", "status", "statusHistory", "updatedAt"], "properties": { "createdAt": { "type": "string", "description": "When the job was accepted.", "format": "date-time" }, "jobId": { "type": "string", "description": "Job ID." }, "jobType": { "$ref": "#/components/schemas/JobType" }, "metadata": { "$ref": "#/components/schemas/JobMetadata" }, "progress": { "type": "number", "description": "Share done, 0 to 1.", "minimum": 0, "maximum": 1 }, "status": { "$ref": "#/components/schemas/JobStatus" }, "statusHistory": { "type": "array", "description": "Every status so far, oldest first.", "items": { "$ref": "#/components/schemas/JobStatusChange" } }, "updatedAt": { "type": "string", "description": "When the record last changed.", "format": "date-time" }, "authorId": { "optional": { "type": "string", "description": "ID of the user or key that started the job; that of an API key begins with `apiu_`." } }, "billing": { "optional": { "$ref": "#/components/schemas/JobBilling" } }, "ownerId": { "optional": { "type": "string", "description": "ID of the project that owns the job." } } }, "additionalProperties": false };
var schema3 = { "type": "string", "description": "Kind of work; a patch is `patch-image`. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["assets-download", "canvas-export", "caption", "caption-llava", "custom", "describe-style", "detection", "embed", "flux", "flux-model-training", "generate-prompt", "image-generation", "image-prompt-editing", "inference", "mesh-preview-rendering", "model-download", "model-import", "model-training", "musubi-model-training", "openai-image-generation", "patch-image", "pixelate", "reframe", "remove-background", "repaint", "restyle", "segment", "skybox-3d", "skybox-base-360", "skybox-hdri", "skybox-upscale-360", "splat", "texture", "translate", "upload", "upscale", "upscale-skybox", "upscale-texture", "vectorize", "workflow"] };
var schema202 = { "type": "string", "description": "Status of a job. `success`, `failure` and `canceled` are final; every other value, known or not, means that it is still running. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["canceled", "failure", "finalizing", "in-progress", "pending", "queued", "success", "warming-up"] };
var func0 = Object.prototype.hasOwnProperty;
var formats02 = formats["date-time"];
var schema4 = { "type": "object", "description": "The inputs and outputs of a job.", "properties": { "assetIds": { "optional": { "type": "array", "description": "Assets the job produced.", "items": { "type": "string", "description": "Asset ID." } } }, "error": { "type": ["string", "null"], "description": "What went wrong, for people; null when nothing did." }, "flow": { "optional": { "type": "array", "description": "Nodes of a workflow job.", "items": { "$ref": "#/components/schemas/WorkflowNode" } } }, "hint": { "optional": { "type": "string", "description": "What to do about the failure, for people." } }, "input": { "optional": { "type": "object", "description": "Echo of the request. In lists, the echo of an archived job may contain the ID of a text asset instead of the text in the request.", "additionalProperties": true } }, "output": { "optional": { "$ref": "#/components/schemas/JobOutput" } }, "outputModelId": { "optional": { "type": "string", "description": "ID of the model a training job produced." } }, "workflowId": { "optional": { "type": "string", "description": "ID of the workflow that ran." } }, "workflowJobId": { "optional": { "type": "string", "description": "ID of the workflow job this job is part of." } } }, "additionalProperties": false };
var schema52 = { "type": "object", "description": "One node of a workflow, as it ran.", "required": ["id", "status", "type"], "properties": { "id": { "type": "string", "description": "Node ID, unique in the workflow." }, "status": { "$ref": "#/components/schemas/WorkflowNodeStatus" }, "type": { "$ref": "#/components/schemas/WorkflowNodeType" }, "assets": { "optional": { "type": "array", "description": "Assets the node produced.", "items": { "$ref": "#/components/schemas/AssetFile" } } }, "count": { "optional": { "type": "number", "description": "Number of runs of a repeated node." } }, "dependsOn": { "optional": { "type": "array", "description": "Nodes that must finish first.", "items": { "type": "string", "description": "Node ID." } } }, "includeOutputsInWorkflowJob": { "optional": { "type": "boolean", "const": true, "description": "Present, and true, when the assets of the node count as results of the whole workflow." } }, "inputs": { "optional": { "type": "array", "description": "Inputs of the node.", "items": { "$ref": "#/components/schemas/ModelInput" } } }, "items": { "optional": { "type": "array", "description": "Values a list or loop node goes through.", "items": { "type": "string", "description": "One value." } } }, "iterationIndex": { "optional": { "type": "number", "description": "Position in the loop, counted from 0." } }, "jobId": { "optional": { "type": "string", "description": "ID of the job that ran the node." } }, "logic": { "optional": { "$ref": "#/components/schemas/WorkflowLogic" } }, "logicType": { "optional": { "$ref": "#/components/schemas/WorkflowLogicType" } }, "loopBodyNodeIds": { "optional": { "type": "array", "description": "Nodes repeated by a loop.", "items": { "type": "string", "description": "Node ID." } } }, "loopNodeId": { "optional": { "type": "string", "description": "ID of the loop this node repeats in." } }, "modelId": { "optional": { "type": "string", "description": "ID of the model the node runs." } }, "output": { "description": "What the node yields; its type follows the node." }, "workflowId": { "optional": { "type": "string", "description": "ID of the workflow nested in the node." } } }, "additionalProperties": false };
var schema6 = { "type": "string", "description": "Status of a workflow node. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["failure", "pending", "processing", "rejected", "skipped", "success"] };
var schema7 = { "type": "string", "description": "What a workflow node does. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["custom-model", "for-each", "generate-prompt", "list", "logic", "model", "remove-background", "transform", "user-approval", "workflow"] };
var schema18 = { "type": "string", "description": "Form of branching of a logic node. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["if-else"] };
var formats2 = formats.uri;
var schema9 = { "type": "object", "description": "Declaration of one model input, with its value if it has one. Recursive through `items`.", "required": ["name", "type"], "properties": { "name": { "type": "string", "description": "Key of the input." }, "type": { "$ref": "#/components/schemas/ModelInputType" }, "allowedValues": { "optional": { "type": "array", "description": "Values the input is limited to.", "items": { "description": "An allowed value, of the type of the input." } } }, "backgroundBehavior": { "optional": { "$ref": "#/components/schemas/BackgroundBehavior", "description": "For images only; for the types `file` and `file_array`." } }, "color": { "optional": { "type": "boolean", "description": "Whether the value is a colour." } }, "costImpact": { "optional": { "type": "boolean", "description": "Whether the value changes the price." } }, "default": { "description": "Default value; its type follows the input." }, "description": { "optional": { "type": "string", "description": "What the input does, for people." } }, "group": { "optional": { "type": "string", "description": "Heading under which a form shows the input." } }, "hint": { "optional": { "type": "string", "description": "Advice on filling it in, for people." } }, "inputs": { "optional": { "type": "array", "description": "Inputs grouped under this one, in free form.", "items": { "type": "object", "description": "One grouped input, in free form.", "additionalProperties": true } } }, "items": { "optional": { "type": "array", "description": "Filled-in rows of an input that repeats a group of inputs.", "items": { "type": "array", "description": "One row: the inputs of the group.", "items": { "$ref": "#/components/schemas/ModelInput" } } } }, "kind": { "optional": { "$ref": "#/components/schemas/AssetKind", "description": "Kind of asset a file input takes." } }, "label": { "optional": { "type": "string", "description": "Display name." } }, "maskFrom": { "optional": { "type": "string", "description": "Name of the image input this one is a mask for." } }, "max": { "optional": { "type": "number", "description": "Largest number allowed." } }, "maxDuration": { "optional": { "type": "number", "description": "Longest media allowed, in seconds." } }, "maxLength": { "optional": { "type": "number", "description": "Maximum number of characters of a `string`, or of each entry of a `string_array`." } }, "maxSize": { "optional": { "type": "number", "description": "Largest file allowed, in bytes." } }, "min": { "optional": { "type": "number", "description": "Smallest number allowed." } }, "minLength": { "optional": { "type": "number", "description": "Minimum number of characters of a `string`, or of each entry of a `string_array`." } }, "modelTypes": { "optional": { "type": "array", "description": "Families of models that an input of the type `model_array` accepts.", "items": { "$ref": "#/components/schemas/ModelType" } } }, "parent": { "optional": { "type": "boolean", "description": "Whether the given asset becomes the parent of the result." } }, "placeholder": { "optional": { "type": "string", "description": "Sample text shown in an empty field." } }, "prompt": { "optional": { "type": "boolean", "description": "Whether the value is a prompt." } }, "promptSpark": { "optional": { "type": "boolean", "description": "Whether prompt assistance is offered." } }, "ref": { "optional": { "$ref": "#/components/schemas/ModelInputReference" } }, "required": { "optional": { "$ref": "#/components/schemas/ModelInputRequirement" } }, "step": { "optional": { "type": "number", "description": "Spacing between the numbers that an input of the type `number` takes." } }, "value": { "description": "The value in use; its type follows the input." } }, "additionalProperties": false };
var schema10 = { "type": "string", "description": "Type of value a model input takes. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["boolean", "file", "file_array", "inputs_array", "model", "model_array", "number", "number_array", "string", "string_array"] };
var schema11 = { "type": "string", "description": "How an image input treats its background. Closed: an image either has transparency or does not.", "enum": ["opaque", "transparent"] };
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
      vErrors = fail(vErrors, instancePath, "components/schemas/ModelInput", "required", { missingProperty: "name" });
      errors++;
    }
    if (data.type === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/ModelInput", "required", { missingProperty: "type" });
      errors++;
    }
    for (const key0 in data) {
      if (!func0.call(schema9.properties, key0)) {
        vErrors = fail(vErrors, instancePath, "components/schemas/ModelInput", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = fail(vErrors, instancePath + "/name", "components/schemas/ModelInput/properties/name", "type", { type: "string" });
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 !== "string") {
        vErrors = fail(vErrors, instancePath + "/type", "components/schemas/ModelInputType", "type", { type: "string" });
        errors++;
      }
      if (!(typeof data1 != "string" || data1 === "boolean" || data1 === "file" || data1 === "file_array" || data1 === "inputs_array" || data1 === "model" || data1 === "model_array" || data1 === "number" || data1 === "number_array" || data1 === "string" || data1 === "string_array")) {
        vErrors = fail(vErrors, instancePath + "/type", "components/schemas/ModelInputType", "x-open-enum", { knownValues: schema10["x-open-enum"] });
        errors++;
      }
    }
    if (data.allowedValues !== void 0) {
      let data2 = data.allowedValues;
      if (data2 === null) {
        vErrors = fail(vErrors, instancePath + "/allowedValues", "components/schemas/ModelInput/properties/allowedValues", "optional", {});
        errors++;
      } else {
        if (!Array.isArray(data2)) {
          vErrors = fail(vErrors, instancePath + "/allowedValues", "components/schemas/ModelInput/properties/allowedValues", "type", { type: "array" });
          errors++;
        }
      }
    }
    if (data.backgroundBehavior !== void 0) {
      let data3 = data.backgroundBehavior;
      if (data3 === null) {
        vErrors = fail(vErrors, instancePath + "/backgroundBehavior", "components/schemas/ModelInput/properties/backgroundBehavior", "optional", {});
        errors++;
      } else {
        if (typeof data3 !== "string") {
          vErrors = fail(vErrors, instancePath + "/backgroundBehavior", "components/schemas/BackgroundBehavior", "type", { type: "string" });
          errors++;
        }
        if (!(data3 === "opaque" || data3 === "transparent")) {
          vErrors = fail(vErrors, instancePath + "/backgroundBehavior", "components/schemas/BackgroundBehavior", "enum", { allowedValues: schema11.enum });
          errors++;
        }
      }
    }
    if (data.color !== void 0) {
      let data4 = data.color;
      if (data4 === null) {
        vErrors = fail(vErrors, instancePath + "/color", "components/schemas/ModelInput/properties/color", "optional", {});
        errors++;
      } else {
        if (typeof data4 !== "boolean") {
          vErrors = fail(vErrors, instancePath + "/color", "components/schemas/ModelInput/properties/color", "type", { type: "boolean" });
          errors++;
        }
      }
    }
    if (data.costImpact !== void 0) {
      let data5 = data.costImpact;
      if (data5 === null) {
        vErrors = fail(vErrors, instancePath + "/costImpact", "components/schemas/ModelInput/properties/costImpact", "optional", {});
        errors++;
      } else {
        if (typeof data5 !== "boolean") {
          vErrors = fail(vErrors, instancePath + "/costImpact", "components/schemas/ModelInput/properties/costImpact", "type", { type: "boolean" });
          errors++;
        }
      }
    }
    if (data.description !== void 0) {
      let data6 = data.description;
      if (data6 === null) {
        vErrors = fail(vErrors, instancePath + "/description", "components/schemas/ModelInput/properties/description", "optional", {});
        errors++;
      } else {
        if (typeof data6 !== "string") {
          vErrors = fail(vErrors, instancePath + "/description", "components/schemas/ModelInput/properties/description", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.group !== void 0) {
      let data7 = data.group;
      if (data7 === null) {
        vErrors = fail(vErrors, instancePath + "/group", "components/schemas/ModelInput/properties/group", "optional", {});
        errors++;
      } else {
        if (typeof data7 !== "string") {
          vErrors = fail(vErrors, instancePath + "/group", "components/schemas/ModelInput/properties/group", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.hint !== void 0) {
      let data8 = data.hint;
      if (data8 === null) {
        vErrors = fail(vErrors, instancePath + "/hint", "components/schemas/ModelInput/properties/hint", "optional", {});
        errors++;
      } else {
        if (typeof data8 !== "string") {
          vErrors = fail(vErrors, instancePath + "/hint", "components/schemas/ModelInput/properties/hint", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.inputs !== void 0) {
      let data9 = data.inputs;
      if (data9 === null) {
        vErrors = fail(vErrors, instancePath + "/inputs", "components/schemas/ModelInput/properties/inputs", "optional", {});
        errors++;
      } else {
        if (Array.isArray(data9)) {
          const len0 = data9.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data10 = data9[i0];
            if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
              vErrors = fail(vErrors, instancePath + "/inputs/" + i0, "components/schemas/ModelInput/properties/inputs/items", "type", { type: "object" });
              errors++;
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/inputs", "components/schemas/ModelInput/properties/inputs", "type", { type: "array" });
          errors++;
        }
      }
    }
    if (data.items !== void 0) {
      let data11 = data.items;
      if (data11 === null) {
        vErrors = fail(vErrors, instancePath + "/items", "components/schemas/ModelInput/properties/items", "optional", {});
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
              vErrors = fail(vErrors, instancePath + "/items/" + i1, "components/schemas/ModelInput/properties/items/items", "type", { type: "array" });
              errors++;
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/items", "components/schemas/ModelInput/properties/items", "type", { type: "array" });
          errors++;
        }
      }
    }
    if (data.kind !== void 0) {
      let data14 = data.kind;
      if (data14 === null) {
        vErrors = fail(vErrors, instancePath + "/kind", "components/schemas/ModelInput/properties/kind", "optional", {});
        errors++;
      } else {
        if (typeof data14 !== "string") {
          vErrors = fail(vErrors, instancePath + "/kind", "components/schemas/AssetKind", "type", { type: "string" });
          errors++;
        }
        if (!(typeof data14 != "string" || data14 === "3d" || data14 === "audio" || data14 === "document" || data14 === "image" || data14 === "image-hdr" || data14 === "json" || data14 === "text" || data14 === "video")) {
          vErrors = fail(vErrors, instancePath + "/kind", "components/schemas/AssetKind", "x-open-enum", { knownValues: schema122["x-open-enum"] });
          errors++;
        }
      }
    }
    if (data.label !== void 0) {
      let data15 = data.label;
      if (data15 === null) {
        vErrors = fail(vErrors, instancePath + "/label", "components/schemas/ModelInput/properties/label", "optional", {});
        errors++;
      } else {
        if (typeof data15 !== "string") {
          vErrors = fail(vErrors, instancePath + "/label", "components/schemas/ModelInput/properties/label", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.maskFrom !== void 0) {
      let data16 = data.maskFrom;
      if (data16 === null) {
        vErrors = fail(vErrors, instancePath + "/maskFrom", "components/schemas/ModelInput/properties/maskFrom", "optional", {});
        errors++;
      } else {
        if (typeof data16 !== "string") {
          vErrors = fail(vErrors, instancePath + "/maskFrom", "components/schemas/ModelInput/properties/maskFrom", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.max !== void 0) {
      let data17 = data.max;
      if (data17 === null) {
        vErrors = fail(vErrors, instancePath + "/max", "components/schemas/ModelInput/properties/max", "optional", {});
        errors++;
      } else {
        if (!(typeof data17 == "number" && isFinite(data17))) {
          vErrors = fail(vErrors, instancePath + "/max", "components/schemas/ModelInput/properties/max", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.maxDuration !== void 0) {
      let data18 = data.maxDuration;
      if (data18 === null) {
        vErrors = fail(vErrors, instancePath + "/maxDuration", "components/schemas/ModelInput/properties/maxDuration", "optional", {});
        errors++;
      } else {
        if (!(typeof data18 == "number" && isFinite(data18))) {
          vErrors = fail(vErrors, instancePath + "/maxDuration", "components/schemas/ModelInput/properties/maxDuration", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.maxLength !== void 0) {
      let data19 = data.maxLength;
      if (data19 === null) {
        vErrors = fail(vErrors, instancePath + "/maxLength", "components/schemas/ModelInput/properties/maxLength", "optional", {});
        errors++;
      } else {
        if (!(typeof data19 == "number" && isFinite(data19))) {
          vErrors = fail(vErrors, instancePath + "/maxLength", "components/schemas/ModelInput/properties/maxLength", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.maxSize !== void 0) {
      let data20 = data.maxSize;
      if (data20 === null) {
        vErrors = fail(vErrors, instancePath + "/maxSize", "components/schemas/ModelInput/properties/maxSize", "optional", {});
        errors++;
      } else {
        if (!(typeof data20 == "number" && isFinite(data20))) {
          vErrors = fail(vErrors, instancePath + "/maxSize", "components/schemas/ModelInput/properties/maxSize", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.min !== void 0) {
      let data21 = data.min;
      if (data21 === null) {
        vErrors = fail(vErrors, instancePath + "/min", "components/schemas/ModelInput/properties/min", "optional", {});
        errors++;
      } else {
        if (!(typeof data21 == "number" && isFinite(data21))) {
          vErrors = fail(vErrors, instancePath + "/min", "components/schemas/ModelInput/properties/min", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.minLength !== void 0) {
      let data22 = data.minLength;
      if (data22 === null) {
        vErrors = fail(vErrors, instancePath + "/minLength", "components/schemas/ModelInput/properties/minLength", "optional", {});
        errors++;
      } else {
        if (!(typeof data22 == "number" && isFinite(data22))) {
          vErrors = fail(vErrors, instancePath + "/minLength", "components/schemas/ModelInput/properties/minLength", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.modelTypes !== void 0) {
      let data23 = data.modelTypes;
      if (data23 === null) {
        vErrors = fail(vErrors, instancePath + "/modelTypes", "components/schemas/ModelInput/properties/modelTypes", "optional", {});
        errors++;
      } else {
        if (Array.isArray(data23)) {
          const len3 = data23.length;
          for (let i3 = 0; i3 < len3; i3++) {
            let data24 = data23[i3];
            if (typeof data24 !== "string") {
              vErrors = fail(vErrors, instancePath + "/modelTypes/" + i3, "components/schemas/ModelType", "type", { type: "string" });
              errors++;
            }
            if (!(typeof data24 != "string" || data24 === "custom" || data24 === "elevenlabs-voice" || data24 === "flux.1" || data24 === "flux.1-composition" || data24 === "flux.1-kontext-dev" || data24 === "flux.1-kontext-lora" || data24 === "flux.1-krea-dev" || data24 === "flux.1-krea-lora" || data24 === "flux.1-lora" || data24 === "flux.1-pro" || data24 === "flux.1.1-pro-ultra" || data24 === "flux.2-dev-edit-lora" || data24 === "flux.2-dev-lora" || data24 === "flux.2-klein-4b-edit-lora" || data24 === "flux.2-klein-4b-lora" || data24 === "flux.2-klein-9b-edit-lora" || data24 === "flux.2-klein-9b-lora" || data24 === "flux.2-klein-base-4b-edit-lora" || data24 === "flux.2-klein-base-4b-lora" || data24 === "flux.2-klein-base-9b-edit-lora" || data24 === "flux.2-klein-base-9b-lora" || data24 === "flux1.1-pro" || data24 === "gpt-image-1" || data24 === "qwen-image-2512-lora" || data24 === "qwen-image-edit-2509-lora" || data24 === "qwen-image-edit-2511-lora" || data24 === "qwen-image-edit-lora" || data24 === "qwen-image-lora" || data24 === "zimage-de-turbo-lora" || data24 === "zimage-lora" || data24 === "zimage-turbo-lora")) {
              vErrors = fail(vErrors, instancePath + "/modelTypes/" + i3, "components/schemas/ModelType", "x-open-enum", { knownValues: schema13["x-open-enum"] });
              errors++;
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/modelTypes", "components/schemas/ModelInput/properties/modelTypes", "type", { type: "array" });
          errors++;
        }
      }
    }
    if (data.parent !== void 0) {
      let data25 = data.parent;
      if (data25 === null) {
        vErrors = fail(vErrors, instancePath + "/parent", "components/schemas/ModelInput/properties/parent", "optional", {});
        errors++;
      } else {
        if (typeof data25 !== "boolean") {
          vErrors = fail(vErrors, instancePath + "/parent", "components/schemas/ModelInput/properties/parent", "type", { type: "boolean" });
          errors++;
        }
      }
    }
    if (data.placeholder !== void 0) {
      let data26 = data.placeholder;
      if (data26 === null) {
        vErrors = fail(vErrors, instancePath + "/placeholder", "components/schemas/ModelInput/properties/placeholder", "optional", {});
        errors++;
      } else {
        if (typeof data26 !== "string") {
          vErrors = fail(vErrors, instancePath + "/placeholder", "components/schemas/ModelInput/properties/placeholder", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.prompt !== void 0) {
      let data27 = data.prompt;
      if (data27 === null) {
        vErrors = fail(vErrors, instancePath + "/prompt", "components/schemas/ModelInput/properties/prompt", "optional", {});
        errors++;
      } else {
        if (typeof data27 !== "boolean") {
          vErrors = fail(vErrors, instancePath + "/prompt", "components/schemas/ModelInput/properties/prompt", "type", { type: "boolean" });
          errors++;
        }
      }
    }
    if (data.promptSpark !== void 0) {
      let data28 = data.promptSpark;
      if (data28 === null) {
        vErrors = fail(vErrors, instancePath + "/promptSpark", "components/schemas/ModelInput/properties/promptSpark", "optional", {});
        errors++;
      } else {
        if (typeof data28 !== "boolean") {
          vErrors = fail(vErrors, instancePath + "/promptSpark", "components/schemas/ModelInput/properties/promptSpark", "type", { type: "boolean" });
          errors++;
        }
      }
    }
    if (data.ref !== void 0) {
      let data29 = data.ref;
      if (data29 === null) {
        vErrors = fail(vErrors, instancePath + "/ref", "components/schemas/ModelInput/properties/ref", "optional", {});
        errors++;
      } else {
        if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
          for (const key1 in data29) {
            if (!(key1 === "conditional" || key1 === "equal" || key1 === "name" || key1 === "node")) {
              vErrors = fail(vErrors, instancePath + "/ref", "components/schemas/ModelInputReference", "additionalProperties", { additionalProperty: key1 });
              errors++;
            }
          }
          if (data29.conditional !== void 0) {
            let data30 = data29.conditional;
            if (data30 === null) {
              vErrors = fail(vErrors, instancePath + "/ref/conditional", "components/schemas/ModelInputReference/properties/conditional", "optional", {});
              errors++;
            } else {
              if (Array.isArray(data30)) {
                const len4 = data30.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  if (typeof data30[i4] !== "string") {
                    vErrors = fail(vErrors, instancePath + "/ref/conditional/" + i4, "components/schemas/ModelInputReference/properties/conditional/items", "type", { type: "string" });
                    errors++;
                  }
                }
              } else {
                vErrors = fail(vErrors, instancePath + "/ref/conditional", "components/schemas/ModelInputReference/properties/conditional", "type", { type: "array" });
                errors++;
              }
            }
          }
          if (data29.equal !== void 0) {
            let data32 = data29.equal;
            if (data32 === null) {
              vErrors = fail(vErrors, instancePath + "/ref/equal", "components/schemas/ModelInputReference/properties/equal", "optional", {});
              errors++;
            } else {
              if (typeof data32 !== "string") {
                vErrors = fail(vErrors, instancePath + "/ref/equal", "components/schemas/ModelInputReference/properties/equal", "type", { type: "string" });
                errors++;
              }
            }
          }
          if (data29.name !== void 0) {
            let data33 = data29.name;
            if (data33 === null) {
              vErrors = fail(vErrors, instancePath + "/ref/name", "components/schemas/ModelInputReference/properties/name", "optional", {});
              errors++;
            } else {
              if (typeof data33 !== "string") {
                vErrors = fail(vErrors, instancePath + "/ref/name", "components/schemas/ModelInputReference/properties/name", "type", { type: "string" });
                errors++;
              }
            }
          }
          if (data29.node !== void 0) {
            let data34 = data29.node;
            if (data34 === null) {
              vErrors = fail(vErrors, instancePath + "/ref/node", "components/schemas/ModelInputReference/properties/node", "optional", {});
              errors++;
            } else {
              if (typeof data34 !== "string") {
                vErrors = fail(vErrors, instancePath + "/ref/node", "components/schemas/ModelInputReference/properties/node", "type", { type: "string" });
                errors++;
              }
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/ref", "components/schemas/ModelInputReference", "type", { type: "object" });
          errors++;
        }
      }
    }
    if (data.required !== void 0) {
      let data35 = data.required;
      if (data35 === null) {
        vErrors = fail(vErrors, instancePath + "/required", "components/schemas/ModelInput/properties/required", "optional", {});
        errors++;
      } else {
        if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
          for (const key2 in data35) {
            if (!(key2 === "always" || key2 === "conditionalValues" || key2 === "ifDefined" || key2 === "ifNotDefined")) {
              vErrors = fail(vErrors, instancePath + "/required", "components/schemas/ModelInputRequirement", "additionalProperties", { additionalProperty: key2 });
              errors++;
            }
          }
          if (data35.always !== void 0) {
            let data36 = data35.always;
            if (data36 === null) {
              vErrors = fail(vErrors, instancePath + "/required/always", "components/schemas/ModelInputRequirement/properties/always", "optional", {});
              errors++;
            } else {
              if (typeof data36 !== "boolean") {
                vErrors = fail(vErrors, instancePath + "/required/always", "components/schemas/ModelInputRequirement/properties/always", "type", { type: "boolean" });
                errors++;
              }
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/required", "components/schemas/ModelInputRequirement", "type", { type: "object" });
          errors++;
        }
      }
    }
    if (data.step !== void 0) {
      let data37 = data.step;
      if (data37 === null) {
        vErrors = fail(vErrors, instancePath + "/step", "components/schemas/ModelInput/properties/step", "optional", {});
        errors++;
      } else {
        if (!(typeof data37 == "number" && isFinite(data37))) {
          vErrors = fail(vErrors, instancePath + "/step", "components/schemas/ModelInput/properties/step", "type", { type: "number" });
          errors++;
        }
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/ModelInput", "type", { type: "object" });
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
        vErrors = fail(vErrors, instancePath, "components/schemas/WorkflowLogic", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.cases !== void 0) {
      let data0 = data.cases;
      if (data0 === null) {
        vErrors = fail(vErrors, instancePath + "/cases", "components/schemas/WorkflowLogic/properties/cases", "optional", {});
        errors++;
      } else {
        if (Array.isArray(data0)) {
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data1 = data0[i0];
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              if (data1.condition === void 0) {
                vErrors = fail(vErrors, instancePath + "/cases/" + i0, "components/schemas/WorkflowLogicCase", "required", { missingProperty: "condition" });
                errors++;
              }
              if (data1.value === void 0) {
                vErrors = fail(vErrors, instancePath + "/cases/" + i0, "components/schemas/WorkflowLogicCase", "required", { missingProperty: "value" });
                errors++;
              }
              for (const key1 in data1) {
                if (!(key1 === "condition" || key1 === "value")) {
                  vErrors = fail(vErrors, instancePath + "/cases/" + i0, "components/schemas/WorkflowLogicCase", "additionalProperties", { additionalProperty: key1 });
                  errors++;
                }
              }
              if (data1.condition !== void 0) {
                if (typeof data1.condition !== "string") {
                  vErrors = fail(vErrors, instancePath + "/cases/" + i0 + "/condition", "components/schemas/WorkflowLogicCase/properties/condition", "type", { type: "string" });
                  errors++;
                }
              }
              if (data1.value !== void 0) {
                if (typeof data1.value !== "string") {
                  vErrors = fail(vErrors, instancePath + "/cases/" + i0 + "/value", "components/schemas/WorkflowLogicCase/properties/value", "type", { type: "string" });
                  errors++;
                }
              }
            } else {
              vErrors = fail(vErrors, instancePath + "/cases/" + i0, "components/schemas/WorkflowLogicCase", "type", { type: "object" });
              errors++;
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/cases", "components/schemas/WorkflowLogic/properties/cases", "type", { type: "array" });
          errors++;
        }
      }
    }
    if (data.default !== void 0) {
      let data4 = data.default;
      if (data4 === null) {
        vErrors = fail(vErrors, instancePath + "/default", "components/schemas/WorkflowLogic/properties/default", "optional", {});
        errors++;
      } else {
        if (typeof data4 !== "string") {
          vErrors = fail(vErrors, instancePath + "/default", "components/schemas/WorkflowLogic/properties/default", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.transform !== void 0) {
      let data5 = data.transform;
      if (data5 === null) {
        vErrors = fail(vErrors, instancePath + "/transform", "components/schemas/WorkflowLogic/properties/transform", "optional", {});
        errors++;
      } else {
        if (typeof data5 !== "string") {
          vErrors = fail(vErrors, instancePath + "/transform", "components/schemas/WorkflowLogic/properties/transform", "type", { type: "string" });
          errors++;
        }
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/WorkflowLogic", "type", { type: "object" });
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
      vErrors = fail(vErrors, instancePath, "components/schemas/WorkflowNode", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/WorkflowNode", "required", { missingProperty: "status" });
      errors++;
    }
    if (data.type === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/WorkflowNode", "required", { missingProperty: "type" });
      errors++;
    }
    for (const key0 in data) {
      if (!func0.call(schema52.properties, key0)) {
        vErrors = fail(vErrors, instancePath, "components/schemas/WorkflowNode", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = fail(vErrors, instancePath + "/id", "components/schemas/WorkflowNode/properties/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (typeof data1 !== "string") {
        vErrors = fail(vErrors, instancePath + "/status", "components/schemas/WorkflowNodeStatus", "type", { type: "string" });
        errors++;
      }
      if (!(typeof data1 != "string" || data1 === "failure" || data1 === "pending" || data1 === "processing" || data1 === "rejected" || data1 === "skipped" || data1 === "success")) {
        vErrors = fail(vErrors, instancePath + "/status", "components/schemas/WorkflowNodeStatus", "x-open-enum", { knownValues: schema6["x-open-enum"] });
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data2 = data.type;
      if (typeof data2 !== "string") {
        vErrors = fail(vErrors, instancePath + "/type", "components/schemas/WorkflowNodeType", "type", { type: "string" });
        errors++;
      }
      if (!(typeof data2 != "string" || data2 === "custom-model" || data2 === "for-each" || data2 === "generate-prompt" || data2 === "list" || data2 === "logic" || data2 === "model" || data2 === "remove-background" || data2 === "transform" || data2 === "user-approval" || data2 === "workflow")) {
        vErrors = fail(vErrors, instancePath + "/type", "components/schemas/WorkflowNodeType", "x-open-enum", { knownValues: schema7["x-open-enum"] });
        errors++;
      }
    }
    if (data.assets !== void 0) {
      let data3 = data.assets;
      if (data3 === null) {
        vErrors = fail(vErrors, instancePath + "/assets", "components/schemas/WorkflowNode/properties/assets", "optional", {});
        errors++;
      } else {
        if (Array.isArray(data3)) {
          const len0 = data3.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data4 = data3[i0];
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
              if (data4.assetId === void 0) {
                vErrors = fail(vErrors, instancePath + "/assets/" + i0, "components/schemas/AssetFile", "required", { missingProperty: "assetId" });
                errors++;
              }
              if (data4.url === void 0) {
                vErrors = fail(vErrors, instancePath + "/assets/" + i0, "components/schemas/AssetFile", "required", { missingProperty: "url" });
                errors++;
              }
              for (const key1 in data4) {
                if (!(key1 === "assetId" || key1 === "url")) {
                  vErrors = fail(vErrors, instancePath + "/assets/" + i0, "components/schemas/AssetFile", "additionalProperties", { additionalProperty: key1 });
                  errors++;
                }
              }
              if (data4.assetId !== void 0) {
                if (typeof data4.assetId !== "string") {
                  vErrors = fail(vErrors, instancePath + "/assets/" + i0 + "/assetId", "components/schemas/AssetFile/properties/assetId", "type", { type: "string" });
                  errors++;
                }
              }
              if (data4.url !== void 0) {
                let data6 = data4.url;
                if (typeof data6 === "string") {
                  if (!formats2(data6)) {
                    vErrors = fail(vErrors, instancePath + "/assets/" + i0 + "/url", "components/schemas/AssetFile/properties/url", "format", { format: "uri" });
                    errors++;
                  }
                } else {
                  vErrors = fail(vErrors, instancePath + "/assets/" + i0 + "/url", "components/schemas/AssetFile/properties/url", "type", { type: "string" });
                  errors++;
                }
              }
            } else {
              vErrors = fail(vErrors, instancePath + "/assets/" + i0, "components/schemas/AssetFile", "type", { type: "object" });
              errors++;
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/assets", "components/schemas/WorkflowNode/properties/assets", "type", { type: "array" });
          errors++;
        }
      }
    }
    if (data.count !== void 0) {
      let data7 = data.count;
      if (data7 === null) {
        vErrors = fail(vErrors, instancePath + "/count", "components/schemas/WorkflowNode/properties/count", "optional", {});
        errors++;
      } else {
        if (!(typeof data7 == "number" && isFinite(data7))) {
          vErrors = fail(vErrors, instancePath + "/count", "components/schemas/WorkflowNode/properties/count", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.dependsOn !== void 0) {
      let data8 = data.dependsOn;
      if (data8 === null) {
        vErrors = fail(vErrors, instancePath + "/dependsOn", "components/schemas/WorkflowNode/properties/dependsOn", "optional", {});
        errors++;
      } else {
        if (Array.isArray(data8)) {
          const len1 = data8.length;
          for (let i1 = 0; i1 < len1; i1++) {
            if (typeof data8[i1] !== "string") {
              vErrors = fail(vErrors, instancePath + "/dependsOn/" + i1, "components/schemas/WorkflowNode/properties/dependsOn/items", "type", { type: "string" });
              errors++;
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/dependsOn", "components/schemas/WorkflowNode/properties/dependsOn", "type", { type: "array" });
          errors++;
        }
      }
    }
    if (data.includeOutputsInWorkflowJob !== void 0) {
      let data10 = data.includeOutputsInWorkflowJob;
      if (data10 === null) {
        vErrors = fail(vErrors, instancePath + "/includeOutputsInWorkflowJob", "components/schemas/WorkflowNode/properties/includeOutputsInWorkflowJob", "optional", {});
        errors++;
      } else {
        if (typeof data10 !== "boolean") {
          vErrors = fail(vErrors, instancePath + "/includeOutputsInWorkflowJob", "components/schemas/WorkflowNode/properties/includeOutputsInWorkflowJob", "type", { type: "boolean" });
          errors++;
        }
        if (true !== data10) {
          vErrors = fail(vErrors, instancePath + "/includeOutputsInWorkflowJob", "components/schemas/WorkflowNode/properties/includeOutputsInWorkflowJob", "const", { allowedValue: true });
          errors++;
        }
      }
    }
    if (data.inputs !== void 0) {
      let data11 = data.inputs;
      if (data11 === null) {
        vErrors = fail(vErrors, instancePath + "/inputs", "components/schemas/WorkflowNode/properties/inputs", "optional", {});
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
          vErrors = fail(vErrors, instancePath + "/inputs", "components/schemas/WorkflowNode/properties/inputs", "type", { type: "array" });
          errors++;
        }
      }
    }
    if (data.items !== void 0) {
      let data13 = data.items;
      if (data13 === null) {
        vErrors = fail(vErrors, instancePath + "/items", "components/schemas/WorkflowNode/properties/items", "optional", {});
        errors++;
      } else {
        if (Array.isArray(data13)) {
          const len3 = data13.length;
          for (let i3 = 0; i3 < len3; i3++) {
            if (typeof data13[i3] !== "string") {
              vErrors = fail(vErrors, instancePath + "/items/" + i3, "components/schemas/WorkflowNode/properties/items/items", "type", { type: "string" });
              errors++;
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/items", "components/schemas/WorkflowNode/properties/items", "type", { type: "array" });
          errors++;
        }
      }
    }
    if (data.iterationIndex !== void 0) {
      let data15 = data.iterationIndex;
      if (data15 === null) {
        vErrors = fail(vErrors, instancePath + "/iterationIndex", "components/schemas/WorkflowNode/properties/iterationIndex", "optional", {});
        errors++;
      } else {
        if (!(typeof data15 == "number" && isFinite(data15))) {
          vErrors = fail(vErrors, instancePath + "/iterationIndex", "components/schemas/WorkflowNode/properties/iterationIndex", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.jobId !== void 0) {
      let data16 = data.jobId;
      if (data16 === null) {
        vErrors = fail(vErrors, instancePath + "/jobId", "components/schemas/WorkflowNode/properties/jobId", "optional", {});
        errors++;
      } else {
        if (typeof data16 !== "string") {
          vErrors = fail(vErrors, instancePath + "/jobId", "components/schemas/WorkflowNode/properties/jobId", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.logic !== void 0) {
      let data17 = data.logic;
      if (data17 === null) {
        vErrors = fail(vErrors, instancePath + "/logic", "components/schemas/WorkflowNode/properties/logic", "optional", {});
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
        vErrors = fail(vErrors, instancePath + "/logicType", "components/schemas/WorkflowNode/properties/logicType", "optional", {});
        errors++;
      } else {
        if (typeof data18 !== "string") {
          vErrors = fail(vErrors, instancePath + "/logicType", "components/schemas/WorkflowLogicType", "type", { type: "string" });
          errors++;
        }
        if (!(typeof data18 != "string" || data18 === "if-else")) {
          vErrors = fail(vErrors, instancePath + "/logicType", "components/schemas/WorkflowLogicType", "x-open-enum", { knownValues: schema18["x-open-enum"] });
          errors++;
        }
      }
    }
    if (data.loopBodyNodeIds !== void 0) {
      let data19 = data.loopBodyNodeIds;
      if (data19 === null) {
        vErrors = fail(vErrors, instancePath + "/loopBodyNodeIds", "components/schemas/WorkflowNode/properties/loopBodyNodeIds", "optional", {});
        errors++;
      } else {
        if (Array.isArray(data19)) {
          const len4 = data19.length;
          for (let i4 = 0; i4 < len4; i4++) {
            if (typeof data19[i4] !== "string") {
              vErrors = fail(vErrors, instancePath + "/loopBodyNodeIds/" + i4, "components/schemas/WorkflowNode/properties/loopBodyNodeIds/items", "type", { type: "string" });
              errors++;
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/loopBodyNodeIds", "components/schemas/WorkflowNode/properties/loopBodyNodeIds", "type", { type: "array" });
          errors++;
        }
      }
    }
    if (data.loopNodeId !== void 0) {
      let data21 = data.loopNodeId;
      if (data21 === null) {
        vErrors = fail(vErrors, instancePath + "/loopNodeId", "components/schemas/WorkflowNode/properties/loopNodeId", "optional", {});
        errors++;
      } else {
        if (typeof data21 !== "string") {
          vErrors = fail(vErrors, instancePath + "/loopNodeId", "components/schemas/WorkflowNode/properties/loopNodeId", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.modelId !== void 0) {
      let data22 = data.modelId;
      if (data22 === null) {
        vErrors = fail(vErrors, instancePath + "/modelId", "components/schemas/WorkflowNode/properties/modelId", "optional", {});
        errors++;
      } else {
        if (typeof data22 !== "string") {
          vErrors = fail(vErrors, instancePath + "/modelId", "components/schemas/WorkflowNode/properties/modelId", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.workflowId !== void 0) {
      let data23 = data.workflowId;
      if (data23 === null) {
        vErrors = fail(vErrors, instancePath + "/workflowId", "components/schemas/WorkflowNode/properties/workflowId", "optional", {});
        errors++;
      } else {
        if (typeof data23 !== "string") {
          vErrors = fail(vErrors, instancePath + "/workflowId", "components/schemas/WorkflowNode/properties/workflowId", "type", { type: "string" });
          errors++;
        }
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/WorkflowNode", "type", { type: "object" });
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
        vErrors = fail(vErrors, instancePath, "components/schemas/JobMetadata", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.assetIds !== void 0) {
      let data0 = data.assetIds;
      if (data0 === null) {
        vErrors = fail(vErrors, instancePath + "/assetIds", "components/schemas/JobMetadata/properties/assetIds", "optional", {});
        errors++;
      } else {
        if (Array.isArray(data0)) {
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (typeof data0[i0] !== "string") {
              vErrors = fail(vErrors, instancePath + "/assetIds/" + i0, "components/schemas/JobMetadata/properties/assetIds/items", "type", { type: "string" });
              errors++;
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/assetIds", "components/schemas/JobMetadata/properties/assetIds", "type", { type: "array" });
          errors++;
        }
      }
    }
    if (data.error !== void 0) {
      let data2 = data.error;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = fail(vErrors, instancePath + "/error", "components/schemas/JobMetadata/properties/error", "type", { type: schema4.properties.error.type });
        errors++;
      }
    }
    if (data.flow !== void 0) {
      let data3 = data.flow;
      if (data3 === null) {
        vErrors = fail(vErrors, instancePath + "/flow", "components/schemas/JobMetadata/properties/flow", "optional", {});
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
          vErrors = fail(vErrors, instancePath + "/flow", "components/schemas/JobMetadata/properties/flow", "type", { type: "array" });
          errors++;
        }
      }
    }
    if (data.hint !== void 0) {
      let data5 = data.hint;
      if (data5 === null) {
        vErrors = fail(vErrors, instancePath + "/hint", "components/schemas/JobMetadata/properties/hint", "optional", {});
        errors++;
      } else {
        if (typeof data5 !== "string") {
          vErrors = fail(vErrors, instancePath + "/hint", "components/schemas/JobMetadata/properties/hint", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.input !== void 0) {
      let data6 = data.input;
      if (data6 === null) {
        vErrors = fail(vErrors, instancePath + "/input", "components/schemas/JobMetadata/properties/input", "optional", {});
        errors++;
      } else {
        if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
          vErrors = fail(vErrors, instancePath + "/input", "components/schemas/JobMetadata/properties/input", "type", { type: "object" });
          errors++;
        }
      }
    }
    if (data.output !== void 0) {
      let data7 = data.output;
      if (data7 === null) {
        vErrors = fail(vErrors, instancePath + "/output", "components/schemas/JobMetadata/properties/output", "optional", {});
        errors++;
      } else {
        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
          if (data7.entityId !== void 0) {
            let data8 = data7.entityId;
            if (data8 === null) {
              vErrors = fail(vErrors, instancePath + "/output/entityId", "components/schemas/JobOutput/properties/entityId", "optional", {});
              errors++;
            } else {
              if (typeof data8 !== "string") {
                vErrors = fail(vErrors, instancePath + "/output/entityId", "components/schemas/JobOutput/properties/entityId", "type", { type: "string" });
                errors++;
              }
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/output", "components/schemas/JobOutput", "type", { type: "object" });
          errors++;
        }
      }
    }
    if (data.outputModelId !== void 0) {
      let data9 = data.outputModelId;
      if (data9 === null) {
        vErrors = fail(vErrors, instancePath + "/outputModelId", "components/schemas/JobMetadata/properties/outputModelId", "optional", {});
        errors++;
      } else {
        if (typeof data9 !== "string") {
          vErrors = fail(vErrors, instancePath + "/outputModelId", "components/schemas/JobMetadata/properties/outputModelId", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.workflowId !== void 0) {
      let data10 = data.workflowId;
      if (data10 === null) {
        vErrors = fail(vErrors, instancePath + "/workflowId", "components/schemas/JobMetadata/properties/workflowId", "optional", {});
        errors++;
      } else {
        if (typeof data10 !== "string") {
          vErrors = fail(vErrors, instancePath + "/workflowId", "components/schemas/JobMetadata/properties/workflowId", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.workflowJobId !== void 0) {
      let data11 = data.workflowJobId;
      if (data11 === null) {
        vErrors = fail(vErrors, instancePath + "/workflowJobId", "components/schemas/JobMetadata/properties/workflowJobId", "optional", {});
        errors++;
      } else {
        if (typeof data11 !== "string") {
          vErrors = fail(vErrors, instancePath + "/workflowJobId", "components/schemas/JobMetadata/properties/workflowJobId", "type", { type: "string" });
          errors++;
        }
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/JobMetadata", "type", { type: "object" });
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
      vErrors = fail(vErrors, instancePath, "components/schemas/JobStatusChange", "required", { missingProperty: "date" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/JobStatusChange", "required", { missingProperty: "status" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "date" || key0 === "status")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/JobStatusChange", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.date !== void 0) {
      let data0 = data.date;
      if (typeof data0 === "string") {
        if (!formats02(data0)) {
          vErrors = fail(vErrors, instancePath + "/date", "components/schemas/JobStatusChange/properties/date", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/date", "components/schemas/JobStatusChange/properties/date", "type", { type: "string" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (typeof data1 !== "string") {
        vErrors = fail(vErrors, instancePath + "/status", "components/schemas/JobStatus", "type", { type: "string" });
        errors++;
      }
      if (!(typeof data1 != "string" || data1 === "canceled" || data1 === "failure" || data1 === "finalizing" || data1 === "in-progress" || data1 === "pending" || data1 === "queued" || data1 === "success" || data1 === "warming-up")) {
        vErrors = fail(vErrors, instancePath + "/status", "components/schemas/JobStatus", "x-open-enum", { knownValues: schema202["x-open-enum"] });
        errors++;
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/JobStatusChange", "type", { type: "object" });
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
      vErrors = fail(vErrors, instancePath, "components/schemas/JobBilling", "required", { missingProperty: "cuCost" });
      errors++;
    }
    if (data.cuDiscount === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/JobBilling", "required", { missingProperty: "cuDiscount" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "cuCost" || key0 === "cuCostDetails" || key0 === "cuDiscount" || key0 === "disableRefund")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/JobBilling", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.cuCost !== void 0) {
      let data0 = data.cuCost;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        vErrors = fail(vErrors, instancePath + "/cuCost", "components/schemas/JobBilling/properties/cuCost", "type", { type: "number" });
        errors++;
      }
    }
    if (data.cuCostDetails !== void 0) {
      let data1 = data.cuCostDetails;
      if (data1 === null) {
        vErrors = fail(vErrors, instancePath + "/cuCostDetails", "components/schemas/JobBilling/properties/cuCostDetails", "optional", {});
        errors++;
      } else {
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
          for (const key1 in data1) {
            let data2 = data1[key1];
            if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
              vErrors = fail(vErrors, instancePath + "/cuCostDetails/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "components/schemas/JobCostDetails/additionalProperties", "type", { type: schema24.additionalProperties.type });
              errors++;
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/cuCostDetails", "components/schemas/JobCostDetails", "type", { type: "object" });
          errors++;
        }
      }
    }
    if (data.cuDiscount !== void 0) {
      let data3 = data.cuDiscount;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        vErrors = fail(vErrors, instancePath + "/cuDiscount", "components/schemas/JobBilling/properties/cuDiscount", "type", { type: "number" });
        errors++;
      }
    }
    if (data.disableRefund !== void 0) {
      let data4 = data.disableRefund;
      if (data4 === null) {
        vErrors = fail(vErrors, instancePath + "/disableRefund", "components/schemas/JobBilling/properties/disableRefund", "optional", {});
        errors++;
      } else {
        if (typeof data4 !== "boolean") {
          vErrors = fail(vErrors, instancePath + "/disableRefund", "components/schemas/JobBilling/properties/disableRefund", "type", { type: "boolean" });
          errors++;
        }
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/JobBilling", "type", { type: "object" });
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
      vErrors = fail(vErrors, instancePath, "components/schemas/Job", "required", { missingProperty: "createdAt" });
      errors++;
    }
    if (data.jobId === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Job", "required", { missingProperty: "jobId" });
      errors++;
    }
    if (data.jobType === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Job", "required", { missingProperty: "jobType" });
      errors++;
    }
    if (data.metadata === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Job", "required", { missingProperty: "metadata" });
      errors++;
    }
    if (data.progress === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Job", "required", { missingProperty: "progress" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Job", "required", { missingProperty: "status" });
      errors++;
    }
    if (data.statusHistory === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Job", "required", { missingProperty: "statusHistory" });
      errors++;
    }
    if (data.updatedAt === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Job", "required", { missingProperty: "updatedAt" });
      errors++;
    }
    for (const key0 in data) {
      if (!func0.call(schema2.properties, key0)) {
        vErrors = fail(vErrors, instancePath, "components/schemas/Job", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data0 = data.createdAt;
      if (typeof data0 === "string") {
        if (!formats02(data0)) {
          vErrors = fail(vErrors, instancePath + "/createdAt", "components/schemas/Job/properties/createdAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/createdAt", "components/schemas/Job/properties/createdAt", "type", { type: "string" });
        errors++;
      }
    }
    if (data.jobId !== void 0) {
      if (typeof data.jobId !== "string") {
        vErrors = fail(vErrors, instancePath + "/jobId", "components/schemas/Job/properties/jobId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.jobType !== void 0) {
      let data2 = data.jobType;
      if (typeof data2 !== "string") {
        vErrors = fail(vErrors, instancePath + "/jobType", "components/schemas/JobType", "type", { type: "string" });
        errors++;
      }
      if (!(typeof data2 != "string" || data2 === "assets-download" || data2 === "canvas-export" || data2 === "caption" || data2 === "caption-llava" || data2 === "custom" || data2 === "describe-style" || data2 === "detection" || data2 === "embed" || data2 === "flux" || data2 === "flux-model-training" || data2 === "generate-prompt" || data2 === "image-generation" || data2 === "image-prompt-editing" || data2 === "inference" || data2 === "mesh-preview-rendering" || data2 === "model-download" || data2 === "model-import" || data2 === "model-training" || data2 === "musubi-model-training" || data2 === "openai-image-generation" || data2 === "patch-image" || data2 === "pixelate" || data2 === "reframe" || data2 === "remove-background" || data2 === "repaint" || data2 === "restyle" || data2 === "segment" || data2 === "skybox-3d" || data2 === "skybox-base-360" || data2 === "skybox-hdri" || data2 === "skybox-upscale-360" || data2 === "splat" || data2 === "texture" || data2 === "translate" || data2 === "upload" || data2 === "upscale" || data2 === "upscale-skybox" || data2 === "upscale-texture" || data2 === "vectorize" || data2 === "workflow")) {
        vErrors = fail(vErrors, instancePath + "/jobType", "components/schemas/JobType", "x-open-enum", { knownValues: schema3["x-open-enum"] });
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
          vErrors = fail(vErrors, instancePath + "/progress", "components/schemas/Job/properties/progress", "maximum", { comparison: "<=", limit: 1 });
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          vErrors = fail(vErrors, instancePath + "/progress", "components/schemas/Job/properties/progress", "minimum", { comparison: ">=", limit: 0 });
          errors++;
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/progress", "components/schemas/Job/properties/progress", "type", { type: "number" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data5 = data.status;
      if (typeof data5 !== "string") {
        vErrors = fail(vErrors, instancePath + "/status", "components/schemas/JobStatus", "type", { type: "string" });
        errors++;
      }
      if (!(typeof data5 != "string" || data5 === "canceled" || data5 === "failure" || data5 === "finalizing" || data5 === "in-progress" || data5 === "pending" || data5 === "queued" || data5 === "success" || data5 === "warming-up")) {
        vErrors = fail(vErrors, instancePath + "/status", "components/schemas/JobStatus", "x-open-enum", { knownValues: schema202["x-open-enum"] });
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
        vErrors = fail(vErrors, instancePath + "/statusHistory", "components/schemas/Job/properties/statusHistory", "type", { type: "array" });
        errors++;
      }
    }
    if (data.updatedAt !== void 0) {
      let data8 = data.updatedAt;
      if (typeof data8 === "string") {
        if (!formats02(data8)) {
          vErrors = fail(vErrors, instancePath + "/updatedAt", "components/schemas/Job/properties/updatedAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/updatedAt", "components/schemas/Job/properties/updatedAt", "type", { type: "string" });
        errors++;
      }
    }
    if (data.authorId !== void 0) {
      let data9 = data.authorId;
      if (data9 === null) {
        vErrors = fail(vErrors, instancePath + "/authorId", "components/schemas/Job/properties/authorId", "optional", {});
        errors++;
      } else {
        if (typeof data9 !== "string") {
          vErrors = fail(vErrors, instancePath + "/authorId", "components/schemas/Job/properties/authorId", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.billing !== void 0) {
      let data10 = data.billing;
      if (data10 === null) {
        vErrors = fail(vErrors, instancePath + "/billing", "components/schemas/Job/properties/billing", "optional", {});
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
        vErrors = fail(vErrors, instancePath + "/ownerId", "components/schemas/Job/properties/ownerId", "optional", {});
        errors++;
      } else {
        if (typeof data11 !== "string") {
          vErrors = fail(vErrors, instancePath + "/ownerId", "components/schemas/Job/properties/ownerId", "type", { type: "string" });
          errors++;
        }
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/Job", "type", { type: "object" });
    errors++;
  }
  validate2.errors = vErrors;
  return errors === 0;
}
validate2.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema252 = { "type": "object", "description": "A file and its metadata.", "required": ["id", "authorId", "collectionIds", "createdAt", "editCapabilities", "kind", "metadata", "mimeType", "ownerId", "privacy", "properties", "source", "status", "tags", "updatedAt", "url"], "properties": { "id": { "type": "string", "description": "Asset ID: begins with `asset_`, except for assets made before about May 2024." }, "authorId": { "type": "string", "description": "ID of the user or key that made the asset; that of an API key begins with `apiu_`." }, "collectionIds": { "type": "array", "description": "Collections the asset is in.", "items": { "type": "string", "description": "Collection ID." } }, "createdAt": { "type": "string", "description": "When the asset was created.", "format": "date-time" }, "editCapabilities": { "type": "array", "description": "Tools that can work on the asset.", "items": { "$ref": "#/components/schemas/EditCapability" } }, "kind": { "$ref": "#/components/schemas/AssetKind" }, "metadata": { "$ref": "#/components/schemas/AssetMetadata" }, "mimeType": { "type": "string", "description": "Media type of the file." }, "ownerId": { "type": "string", "description": "ID of the project that owns the asset, `proj_…` or 22 bare characters." }, "privacy": { "$ref": "#/components/schemas/AssetPrivacy" }, "properties": { "$ref": "#/components/schemas/AssetProperties" }, "source": { "$ref": "#/components/schemas/AssetSource" }, "status": { "$ref": "#/components/schemas/AssetStatus" }, "tags": { "type": "array", "description": "Labels set by people.", "items": { "type": "string", "description": "One label." } }, "updatedAt": { "type": "string", "description": "When the record last changed.", "format": "date-time" }, "url": { "type": "string", "description": "Signed download address; valid for at least 24 hours, up to the next of the calendar days on which addresses end (the 7th, 14th, 21st and the last of a month), and broken by any change to its query. A credential: keep it out of logs.", "format": "uri" }, "automaticCaptioning": { "optional": { "type": "string", "description": "Caption written by a model." } }, "description": { "optional": { "type": "string", "description": "Description, for people." } }, "embedding": { "optional": { "type": "array", "description": "Vector for similarity search; only when asked for.", "items": { "type": "number", "description": "One component." } } }, "firstFrame": { "optional": { "$ref": "#/components/schemas/AssetFile", "description": "First frame of a video." } }, "isHidden": { "optional": { "type": "boolean", "description": "Whether listings leave the asset out." } }, "lastFrame": { "optional": { "$ref": "#/components/schemas/AssetFile", "description": "Last frame of a video." } }, "nsfw": { "optional": { "type": "array", "description": "Kinds of unsafe content found. Absent until the asset was checked, 5 to 10 seconds after it was made; empty if nothing was found.", "items": { "type": "string", "description": "One kind of unsafe content." } } }, "originalFileUrl": { "optional": { "type": "string", "description": "Signed address of the file as uploaded, if the asset was converted.", "format": "uri" } }, "outputIndex": { "optional": { "type": "integer", "description": "Position among the results of the job, counted from 0. Not always unique; distinguish results by their IDs.", "minimum": 0 } }, "preview": { "optional": { "$ref": "#/components/schemas/AssetFile", "description": "Rendering of an asset that is not an image." } }, "thumbnail": { "optional": { "$ref": "#/components/schemas/AssetFile", "description": "Small preview of the asset." } } }, "additionalProperties": false };
var schema26 = { "type": "string", "description": "A tool that can work on the asset. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["DETECTION", "GENERATIVE_FILL", "PIXELATE", "PROMPT_EDITING", "REFINE", "REFRAME", "REMOVE_BACKGROUND", "SEGMENTATION", "UPSCALE", "UPSCALE_360", "VECTORIZATION"] };
var schema39 = { "type": "string", "description": "Who can see the asset. Closed: hidden, by link, and for all are the only choices.", "enum": ["private", "public", "unlisted"] };
var schema45 = { "type": "string", "description": "What produced the asset; a patched image has `patch`. Spelled differently from the type in places. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["3d23d", "3d23d:texture", "3d:texture", "3d:texture:albedo", "3d:texture:metallic", "3d:texture:mtl", "3d:texture:normal", "3d:texture:roughness", "audio2audio", "audio2txt", "audio2video", "background-removal", "canvas", "canvas-drawing", "canvas-export", "detection", "generative-fill", "image-prompt-editing", "img23d", "img2img", "img2splat", "img2txt", "img2video", "inference-control-net", "inference-control-net-img", "inference-control-net-inpainting", "inference-control-net-inpainting-ip-adapter", "inference-control-net-ip-adapter", "inference-control-net-reference", "inference-control-net-texture", "inference-img", "inference-img-ip-adapter", "inference-img-texture", "inference-in-paint", "inference-in-paint-ip-adapter", "inference-reference", "inference-reference-texture", "inference-txt", "inference-txt-ip-adapter", "inference-txt-texture", "patch", "pixelization", "reframe", "restyle", "segment", "segmentation-image", "segmentation-mask", "skybox-3d", "skybox-base-360", "skybox-hdri", "texture", "texture:albedo", "texture:ao", "texture:edge", "texture:height", "texture:metallic", "texture:normal", "texture:smoothness", "txt23d", "txt2audio", "txt2img", "txt2txt", "txt2video", "unknown", "uploaded", "uploaded-3d", "uploaded-audio", "uploaded-avatar", "uploaded-text", "uploaded-video", "upscale", "upscale-skybox", "upscale-texture", "upscale-video", "vectorization", "video23d", "video2audio", "video2img", "video2video", "voice-clone"] };
var schema46 = { "type": "string", "description": "Whether the file is usable. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["error", "pending", "success"] };
var schema28 = { "type": "object", "description": "How the asset was made. Most fields repeat a parameter of the request that produced it and are absent if it did not have the parameter.", "required": ["kind", "type"], "properties": { "kind": { "$ref": "#/components/schemas/AssetKind" }, "type": { "$ref": "#/components/schemas/AssetType" }, "angular": { "optional": { "type": "number", "description": "Angularity of generated surface detail. Echo of the request." } }, "aspectRatio": { "optional": { "type": "string", "description": "Width to height, as text such as `16:9`. Echo of the request." } }, "backgroundOpacity": { "optional": { "type": "number", "description": "Opacity given to the background. Echo of the request." } }, "baseModelId": { "optional": { "type": "string", "description": "ID of the model the used one is built on." } }, "bbox": { "optional": { "type": "array", "description": "Box around the detected object: x1, y1, x2, y2, in pixels.", "minItems": 4, "maxItems": 4, "items": { "type": "number", "description": "One edge, in pixels." } } }, "betterQuality": { "optional": { "type": "boolean", "description": "Trades time for quality in background removal. Echo of the request." } }, "cannyStructureImage": { "optional": { "type": "string", "description": "Edge map that guides the structure: asset ID. Echo of the request." } }, "clustering": { "optional": { "type": "boolean", "description": "Joins neighbouring texels of one colour. Echo of the request." } }, "colorCorrection": { "optional": { "type": "boolean", "description": "Restores the colours of the input. Echo of the request." } }, "colorMode": { "optional": { "type": "string", "description": "Colours or black and white in vectorization. Echo of the request." } }, "colorPrecision": { "optional": { "type": "number", "description": "Bits kept per colour channel in vectorization. Echo of the request." } }, "concepts": { "optional": { "type": "array", "description": "Models mixed into the generation.", "items": { "$ref": "#/components/schemas/AssetConcept" } } }, "contours": { "optional": { "type": "array", "description": "Outlines of the detected objects.", "items": { "type": "array", "description": "Outlines of one object.", "items": { "type": "array", "description": "One closed outline.", "items": { "type": "array", "description": "One point: x, y, in pixels.", "items": { "type": "number", "description": "One coordinate, in pixels." } } } } } }, "controlEnd": { "optional": { "type": "number", "description": "Share of the steps after which structural guidance ends. Echo of the request." } }, "copiedAt": { "optional": { "type": "string", "description": "When the asset was copied here from another project.", "format": "date-time" } }, "cornerThreshold": { "optional": { "type": "number", "description": "Angle from which a bend becomes a corner in vectorization, in degrees. Echo of the request." } }, "creativity": { "optional": { "type": "number", "description": "Freedom an upscale takes with detail. Echo of the request." } }, "creativityDecay": { "optional": { "type": "number", "description": "Loss of that freedom from one upscale pass to the next. Echo of the request." } }, "defaultParameters": { "optional": { "type": "boolean", "description": "Whether the preset values were kept. Echo of the request." } }, "depthFidelity": { "optional": { "type": "number", "description": "How closely the depth map is followed. Echo of the request." } }, "depthImage": { "optional": { "type": "string", "description": "Depth map that guides the structure: asset ID. Echo of the request." } }, "detailsLevel": { "optional": { "type": "number", "description": "Amount of detail an upscale adds or, when negative, removes. Echo of the request." } }, "dilate": { "optional": { "type": "number", "description": "Growth of the mask, in pixels. Echo of the request." } }, "factor": { "optional": { "type": "number", "description": "How strongly the filter acts. Echo of the request." } }, "filterSpeckle": { "optional": { "type": "number", "description": "Size below which spots are dropped in vectorization, in pixels. Echo of the request." } }, "fractality": { "optional": { "type": "number", "description": "Reuse of the image at smaller scales while upscaling. Echo of the request." } }, "geometryEnforcement": { "optional": { "type": "number", "description": "How strictly a skybox keeps its geometry. Echo of the request." } }, "guidance": { "optional": { "type": "number", "description": "How closely the prompt is followed. Echo of the request." } }, "halfMode": { "optional": { "type": "boolean", "description": "Works at half precision. Echo of the request." } }, "hdr": { "optional": { "type": "number", "description": "Strength of the high dynamic range effect. Echo of the request." } }, "height": { "optional": { "type": "number", "description": "Height of the result, in pixels." } }, "highThreshold": { "optional": { "type": "number", "description": "Upper gradient limit of edge detection. Echo of the request." } }, "horizontalExpansionRatio": { "optional": { "type": "number", "description": "Former measure of widening in a reframe; deprecated in favour of the target size. Echo of the request.", "deprecated": true } }, "image": { "optional": { "type": "string", "description": "Input image: asset ID or address. Echo of the request." } }, "imageFidelity": { "optional": { "type": "number", "description": "How closely the input image is kept. Echo of the request." } }, "imageType": { "optional": { "$ref": "#/components/schemas/ImageType" } }, "inferenceId": { "optional": { "type": "string", "description": "ID of the inference that made the asset." } }, "inputFidelity": { "optional": { "$ref": "#/components/schemas/InputFidelity" } }, "inputLocation": { "optional": { "$ref": "#/components/schemas/InputLocation" } }, "invert": { "optional": { "type": "boolean", "description": "Swaps the dark and the light of the mask or map. Echo of the request." } }, "keypointThreshold": { "optional": { "type": "number", "description": "Confidence from which a pose point counts. Echo of the request." } }, "layerDifference": { "optional": { "type": "number", "description": "Colour distance between layers in vectorization. Echo of the request." } }, "lengthThreshold": { "optional": { "type": "number", "description": "Length from which a path segment is divided in vectorization, in pixels. Echo of the request." } }, "lockExpiresAt": { "optional": { "type": "string", "description": "Until when a canvas is reserved for its editor.", "format": "date-time" } }, "lowThreshold": { "optional": { "type": "number", "description": "Lower gradient limit of edge detection. Echo of the request." } }, "mask": { "optional": { "type": "string", "description": "Mask image: asset ID or address. Echo of the request." } }, "maxIterations": { "optional": { "type": "number", "description": "Most fitting passes in vectorization. Echo of the request." } }, "maxThreshold": { "optional": { "type": "number", "description": "Upper limit of the detection range. Echo of the request." } }, "minThreshold": { "optional": { "type": "number", "description": "Lower limit of the detection range. Echo of the request." } }, "modality": { "optional": { "$ref": "#/components/schemas/DetectionModality" } }, "mode": { "optional": { "type": "string", "description": "Variant of the tool. Echo of the request." } }, "modelId": { "optional": { "type": "string", "description": "ID of the model that made the asset." } }, "modelType": { "optional": { "$ref": "#/components/schemas/ModelType" } }, "name": { "optional": { "type": "string", "description": "Display name, often the file name of an upload." } }, "nbMasks": { "optional": { "type": "number", "description": "Number of masks found." } }, "negativePrompt": { "optional": { "type": "string", "description": "What to exclude from the result. Echo of the request." } }, "negativePromptStrength": { "optional": { "type": "number", "description": "How strongly the negative prompt acts. Echo of the request." } }, "numInferenceSteps": { "optional": { "type": "number", "description": "Number of denoising steps. Echo of the request." } }, "numOutputs": { "optional": { "type": "number", "description": "Number of results asked for. Echo of the request." } }, "originalAssetId": { "optional": { "type": "string", "description": "ID of the asset this one is a copy of." } }, "outputIndex": { "optional": { "type": "integer", "description": "Position among the results of the job, counted from 0.", "minimum": 0 } }, "overlapPercentage": { "optional": { "type": "number", "description": "Overlap of the input with the newly painted area. Echo of the request." } }, "overrideEmbeddings": { "optional": { "type": "boolean", "description": "Replaces the concept embeddings instead of adding to them. Echo of the request." } }, "parentId": { "optional": { "type": "string", "description": "ID of the asset this one was made from." } }, "parentJobId": { "optional": { "type": "string", "description": "ID of the job around the one that made the asset." } }, "pathPrecision": { "optional": { "type": "number", "description": "Decimal places of path coordinates in vectorization. Echo of the request." } }, "points": { "optional": { "type": "array", "description": "Points that mark what to segment.", "items": { "type": "array", "description": "One point: its place in pixels and, if given, whether it includes or excludes.", "items": { "type": "number", "description": "One coordinate or the label." } } } }, "polished": { "optional": { "type": "number", "description": "Smoothness of generated surface detail. Echo of the request." } }, "preset": { "optional": { "type": "string", "description": "Named set of parameters. Echo of the request." } }, "progressPercent": { "optional": { "type": "number", "description": "Share of the generation done, in percent." } }, "prompt": { "optional": { "type": "string", "description": "Text that describes the result. Echo of the request." } }, "promptFidelity": { "optional": { "type": "number", "description": "How closely an upscale follows the prompt. Echo of the request." } }, "raised": { "optional": { "type": "number", "description": "Height of generated surface relief. Echo of the request." } }, "referenceImages": { "optional": { "type": "array", "description": "Images given as reference.", "items": { "type": "string", "description": "Asset ID or address." } } }, "refinementSteps": { "optional": { "type": "number", "description": "Number of extra passes that refine the result. Echo of the request." } }, "removeBackground": { "optional": { "type": "boolean", "description": "Cuts the subject out of its background. Echo of the request." } }, "resizeOption": { "optional": { "type": "number", "description": "How the input is scaled into the new frame. Echo of the request." } }, "resultContours": { "optional": { "type": "boolean", "description": "Asks for outlines. Echo of the request." } }, "resultImage": { "optional": { "type": "boolean", "description": "Asks for the cut-out image. Echo of the request." } }, "resultMask": { "optional": { "type": "boolean", "description": "Asks for the mask. Echo of the request." } }, "rootParentId": { "optional": { "type": "string", "description": "ID of the first asset in the line of parents." } }, "saveFlipbook": { "optional": { "type": "boolean", "description": "Keeps the frames as a flipbook. Echo of the request." } }, "scalingFactor": { "optional": { "type": "number", "description": "Enlargement, as a multiple of the input. Echo of the request." } }, "scheduler": { "optional": { "type": "string", "description": "Sampling method of the denoising. Echo of the request." } }, "seed": { "optional": { "type": ["string", "number"], "description": "Start value of the random numbers. Documented as a string that is a number in some cases: both are accepted." } }, "sharpen": { "optional": { "type": "boolean", "description": "Sharpens the result. Echo of the request." } }, "shiny": { "optional": { "type": "number", "description": "Gloss of the generated surface. Echo of the request." } }, "size": { "optional": { "type": "number", "description": "Edge length of the cells or the output, in pixels. Echo of the request." } }, "sketch": { "optional": { "type": "boolean", "description": "Treats the input as a sketch. Echo of the request." } }, "sourceProjectId": { "optional": { "type": "string", "description": "ID of the project the asset was copied from." } }, "spliceThreshold": { "optional": { "type": "number", "description": "Angle from which curves are joined in vectorization, in degrees. Echo of the request." } }, "strength": { "optional": { "type": "number", "description": "How far the result may deviate from the input. Echo of the request." } }, "structureFidelity": { "optional": { "type": "number", "description": "How closely the structure image is followed. Echo of the request." } }, "structureImage": { "optional": { "type": "string", "description": "Image that guides the structure: asset ID. Echo of the request." } }, "style": { "optional": { "$ref": "#/components/schemas/UpscaleStyle" } }, "styleFidelity": { "optional": { "type": "number", "description": "How closely the style is followed. Echo of the request." } }, "styleImages": { "optional": { "type": "array", "description": "Images whose style is taken over.", "items": { "type": "string", "description": "Asset ID." } } }, "styleImagesFidelity": { "optional": { "type": "number", "description": "How closely the style images are followed. Echo of the request." } }, "targetHeight": { "optional": { "type": "number", "description": "Height asked for, in pixels. Echo of the request." } }, "targetWidth": { "optional": { "type": "number", "description": "Width asked for, in pixels. Echo of the request." } }, "text": { "optional": { "type": "string", "description": "Text to speak, or to search for. Echo of the request." } }, "texture": { "optional": { "type": "string", "description": "Texture image: asset ID. Echo of the request." } }, "thumbnail": { "optional": { "$ref": "#/components/schemas/AssetFile", "description": "Small preview of the asset." } }, "tileStyle": { "optional": { "type": "boolean", "description": "Applies the style tile by tile. Echo of the request." } }, "trainingImage": { "optional": { "type": "boolean", "description": "Whether the asset served to train a model." } }, "verticalExpansionRatio": { "optional": { "type": "number", "description": "Former measure of heightening in a reframe; deprecated in favour of the target size. Echo of the request.", "deprecated": true } }, "width": { "optional": { "type": "number", "description": "Width of the result, in pixels." } } }, "additionalProperties": false };
var schema30 = { "type": "string", "description": "How an asset came to be; a patched image is `patch`. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["3d-texture", "3d-texture-albedo", "3d-texture-metallic", "3d-texture-mtl", "3d-texture-normal", "3d-texture-roughness", "3d23d", "3d23d-texture", "audio2audio", "audio2txt", "audio2video", "background-removal", "canvas", "canvas-drawing", "canvas-export", "detection", "generative-fill", "image-prompt-editing", "img23d", "img2img", "img2splat", "img2txt", "img2video", "inference-controlnet", "inference-controlnet-img2img", "inference-controlnet-inpaint", "inference-controlnet-inpaint-ip-adapter", "inference-controlnet-ip-adapter", "inference-controlnet-reference", "inference-controlnet-texture", "inference-img2img", "inference-img2img-ip-adapter", "inference-img2img-texture", "inference-inpaint", "inference-inpaint-ip-adapter", "inference-reference", "inference-reference-texture", "inference-txt2img", "inference-txt2img-ip-adapter", "inference-txt2img-texture", "patch", "pixelization", "reframe", "restyle", "segment", "segmentation-image", "segmentation-mask", "skybox-3d", "skybox-base-360", "skybox-hdri", "texture", "texture-albedo", "texture-ao", "texture-edge", "texture-height", "texture-metallic", "texture-normal", "texture-smoothness", "txt23d", "txt2audio", "txt2img", "txt2txt", "txt2video", "unknown", "uploaded", "uploaded-3d", "uploaded-audio", "uploaded-avatar", "uploaded-text", "uploaded-video", "upscale", "upscale-skybox", "upscale-texture", "upscale-video", "vectorization", "video23d", "video2audio", "video2img", "video2video", "voice-clone"] };
var schema32 = { "type": "string", "description": "How an image meets its own edges. Closed: the three ways of tiling an upscale distinguishes.", "enum": ["seamfull", "skybox", "texture"] };
var schema33 = { "type": "string", "description": "How closely a result follows its input images. Closed: a switch with two positions.", "enum": ["high", "low"] };
var schema34 = { "type": "string", "description": "Where a reframe keeps the input inside the new frame. Closed: four sides and the middle are the only positions.", "enum": ["bottom", "left", "middle", "right", "top"] };
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
      vErrors = fail(vErrors, instancePath, "components/schemas/AssetMetadata", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.type === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/AssetMetadata", "required", { missingProperty: "type" });
      errors++;
    }
    for (const key0 in data) {
      if (!func0.call(schema28.properties, key0)) {
        vErrors = fail(vErrors, instancePath, "components/schemas/AssetMetadata", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 !== "string") {
        vErrors = fail(vErrors, instancePath + "/kind", "components/schemas/AssetKind", "type", { type: "string" });
        errors++;
      }
      if (!(typeof data0 != "string" || data0 === "3d" || data0 === "audio" || data0 === "document" || data0 === "image" || data0 === "image-hdr" || data0 === "json" || data0 === "text" || data0 === "video")) {
        vErrors = fail(vErrors, instancePath + "/kind", "components/schemas/AssetKind", "x-open-enum", { knownValues: schema122["x-open-enum"] });
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 !== "string") {
        vErrors = fail(vErrors, instancePath + "/type", "components/schemas/AssetType", "type", { type: "string" });
        errors++;
      }
      if (!(typeof data1 != "string" || data1 === "3d-texture" || data1 === "3d-texture-albedo" || data1 === "3d-texture-metallic" || data1 === "3d-texture-mtl" || data1 === "3d-texture-normal" || data1 === "3d-texture-roughness" || data1 === "3d23d" || data1 === "3d23d-texture" || data1 === "audio2audio" || data1 === "audio2txt" || data1 === "audio2video" || data1 === "background-removal" || data1 === "canvas" || data1 === "canvas-drawing" || data1 === "canvas-export" || data1 === "detection" || data1 === "generative-fill" || data1 === "image-prompt-editing" || data1 === "img23d" || data1 === "img2img" || data1 === "img2splat" || data1 === "img2txt" || data1 === "img2video" || data1 === "inference-controlnet" || data1 === "inference-controlnet-img2img" || data1 === "inference-controlnet-inpaint" || data1 === "inference-controlnet-inpaint-ip-adapter" || data1 === "inference-controlnet-ip-adapter" || data1 === "inference-controlnet-reference" || data1 === "inference-controlnet-texture" || data1 === "inference-img2img" || data1 === "inference-img2img-ip-adapter" || data1 === "inference-img2img-texture" || data1 === "inference-inpaint" || data1 === "inference-inpaint-ip-adapter" || data1 === "inference-reference" || data1 === "inference-reference-texture" || data1 === "inference-txt2img" || data1 === "inference-txt2img-ip-adapter" || data1 === "inference-txt2img-texture" || data1 === "patch" || data1 === "pixelization" || data1 === "reframe" || data1 === "restyle" || data1 === "segment" || data1 === "segmentation-image" || data1 === "segmentation-mask" || data1 === "skybox-3d" || data1 === "skybox-base-360" || data1 === "skybox-hdri" || data1 === "texture" || data1 === "texture-albedo" || data1 === "texture-ao" || data1 === "texture-edge" || data1 === "texture-height" || data1 === "texture-metallic" || data1 === "texture-normal" || data1 === "texture-smoothness" || data1 === "txt23d" || data1 === "txt2audio" || data1 === "txt2img" || data1 === "txt2txt" || data1 === "txt2video" || data1 === "unknown" || data1 === "uploaded" || data1 === "uploaded-3d" || data1 === "uploaded-audio" || data1 === "uploaded-avatar" || data1 === "uploaded-text" || data1 === "uploaded-video" || data1 === "upscale" || data1 === "upscale-skybox" || data1 === "upscale-texture" || data1 === "upscale-video" || data1 === "vectorization" || data1 === "video23d" || data1 === "video2audio" || data1 === "video2img" || data1 === "video2video" || data1 === "voice-clone")) {
        vErrors = fail(vErrors, instancePath + "/type", "components/schemas/AssetType", "x-open-enum", { knownValues: schema30["x-open-enum"] });
        errors++;
      }
    }
    if (data.angular !== void 0) {
      let data2 = data.angular;
      if (data2 === null) {
        vErrors = fail(vErrors, instancePath + "/angular", "components/schemas/AssetMetadata/properties/angular", "optional", {});
        errors++;
      } else {
        if (!(typeof data2 == "number" && isFinite(data2))) {
          vErrors = fail(vErrors, instancePath + "/angular", "components/schemas/AssetMetadata/properties/angular", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.aspectRatio !== void 0) {
      let data3 = data.aspectRatio;
      if (data3 === null) {
        vErrors = fail(vErrors, instancePath + "/aspectRatio", "components/schemas/AssetMetadata/properties/aspectRatio", "optional", {});
        errors++;
      } else {
        if (typeof data3 !== "string") {
          vErrors = fail(vErrors, instancePath + "/aspectRatio", "components/schemas/AssetMetadata/properties/aspectRatio", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.backgroundOpacity !== void 0) {
      let data4 = data.backgroundOpacity;
      if (data4 === null) {
        vErrors = fail(vErrors, instancePath + "/backgroundOpacity", "components/schemas/AssetMetadata/properties/backgroundOpacity", "optional", {});
        errors++;
      } else {
        if (!(typeof data4 == "number" && isFinite(data4))) {
          vErrors = fail(vErrors, instancePath + "/backgroundOpacity", "components/schemas/AssetMetadata/properties/backgroundOpacity", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.baseModelId !== void 0) {
      let data5 = data.baseModelId;
      if (data5 === null) {
        vErrors = fail(vErrors, instancePath + "/baseModelId", "components/schemas/AssetMetadata/properties/baseModelId", "optional", {});
        errors++;
      } else {
        if (typeof data5 !== "string") {
          vErrors = fail(vErrors, instancePath + "/baseModelId", "components/schemas/AssetMetadata/properties/baseModelId", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.bbox !== void 0) {
      let data6 = data.bbox;
      if (data6 === null) {
        vErrors = fail(vErrors, instancePath + "/bbox", "components/schemas/AssetMetadata/properties/bbox", "optional", {});
        errors++;
      } else {
        if (Array.isArray(data6)) {
          if (data6.length > 4) {
            vErrors = fail(vErrors, instancePath + "/bbox", "components/schemas/AssetMetadata/properties/bbox", "maxItems", { limit: 4 });
            errors++;
          }
          if (data6.length < 4) {
            vErrors = fail(vErrors, instancePath + "/bbox", "components/schemas/AssetMetadata/properties/bbox", "minItems", { limit: 4 });
            errors++;
          }
          const len0 = data6.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data7 = data6[i0];
            if (!(typeof data7 == "number" && isFinite(data7))) {
              vErrors = fail(vErrors, instancePath + "/bbox/" + i0, "components/schemas/AssetMetadata/properties/bbox/items", "type", { type: "number" });
              errors++;
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/bbox", "components/schemas/AssetMetadata/properties/bbox", "type", { type: "array" });
          errors++;
        }
      }
    }
    if (data.betterQuality !== void 0) {
      let data8 = data.betterQuality;
      if (data8 === null) {
        vErrors = fail(vErrors, instancePath + "/betterQuality", "components/schemas/AssetMetadata/properties/betterQuality", "optional", {});
        errors++;
      } else {
        if (typeof data8 !== "boolean") {
          vErrors = fail(vErrors, instancePath + "/betterQuality", "components/schemas/AssetMetadata/properties/betterQuality", "type", { type: "boolean" });
          errors++;
        }
      }
    }
    if (data.cannyStructureImage !== void 0) {
      let data9 = data.cannyStructureImage;
      if (data9 === null) {
        vErrors = fail(vErrors, instancePath + "/cannyStructureImage", "components/schemas/AssetMetadata/properties/cannyStructureImage", "optional", {});
        errors++;
      } else {
        if (typeof data9 !== "string") {
          vErrors = fail(vErrors, instancePath + "/cannyStructureImage", "components/schemas/AssetMetadata/properties/cannyStructureImage", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.clustering !== void 0) {
      let data10 = data.clustering;
      if (data10 === null) {
        vErrors = fail(vErrors, instancePath + "/clustering", "components/schemas/AssetMetadata/properties/clustering", "optional", {});
        errors++;
      } else {
        if (typeof data10 !== "boolean") {
          vErrors = fail(vErrors, instancePath + "/clustering", "components/schemas/AssetMetadata/properties/clustering", "type", { type: "boolean" });
          errors++;
        }
      }
    }
    if (data.colorCorrection !== void 0) {
      let data11 = data.colorCorrection;
      if (data11 === null) {
        vErrors = fail(vErrors, instancePath + "/colorCorrection", "components/schemas/AssetMetadata/properties/colorCorrection", "optional", {});
        errors++;
      } else {
        if (typeof data11 !== "boolean") {
          vErrors = fail(vErrors, instancePath + "/colorCorrection", "components/schemas/AssetMetadata/properties/colorCorrection", "type", { type: "boolean" });
          errors++;
        }
      }
    }
    if (data.colorMode !== void 0) {
      let data12 = data.colorMode;
      if (data12 === null) {
        vErrors = fail(vErrors, instancePath + "/colorMode", "components/schemas/AssetMetadata/properties/colorMode", "optional", {});
        errors++;
      } else {
        if (typeof data12 !== "string") {
          vErrors = fail(vErrors, instancePath + "/colorMode", "components/schemas/AssetMetadata/properties/colorMode", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.colorPrecision !== void 0) {
      let data13 = data.colorPrecision;
      if (data13 === null) {
        vErrors = fail(vErrors, instancePath + "/colorPrecision", "components/schemas/AssetMetadata/properties/colorPrecision", "optional", {});
        errors++;
      } else {
        if (!(typeof data13 == "number" && isFinite(data13))) {
          vErrors = fail(vErrors, instancePath + "/colorPrecision", "components/schemas/AssetMetadata/properties/colorPrecision", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.concepts !== void 0) {
      let data14 = data.concepts;
      if (data14 === null) {
        vErrors = fail(vErrors, instancePath + "/concepts", "components/schemas/AssetMetadata/properties/concepts", "optional", {});
        errors++;
      } else {
        if (Array.isArray(data14)) {
          const len1 = data14.length;
          for (let i1 = 0; i1 < len1; i1++) {
            let data15 = data14[i1];
            if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
              if (data15.modelId === void 0) {
                vErrors = fail(vErrors, instancePath + "/concepts/" + i1, "components/schemas/AssetConcept", "required", { missingProperty: "modelId" });
                errors++;
              }
              if (data15.scale === void 0) {
                vErrors = fail(vErrors, instancePath + "/concepts/" + i1, "components/schemas/AssetConcept", "required", { missingProperty: "scale" });
                errors++;
              }
              for (const key1 in data15) {
                if (!(key1 === "modelId" || key1 === "scale" || key1 === "modelEpoch")) {
                  vErrors = fail(vErrors, instancePath + "/concepts/" + i1, "components/schemas/AssetConcept", "additionalProperties", { additionalProperty: key1 });
                  errors++;
                }
              }
              if (data15.modelId !== void 0) {
                if (typeof data15.modelId !== "string") {
                  vErrors = fail(vErrors, instancePath + "/concepts/" + i1 + "/modelId", "components/schemas/AssetConcept/properties/modelId", "type", { type: "string" });
                  errors++;
                }
              }
              if (data15.scale !== void 0) {
                let data17 = data15.scale;
                if (!(typeof data17 == "number" && isFinite(data17))) {
                  vErrors = fail(vErrors, instancePath + "/concepts/" + i1 + "/scale", "components/schemas/AssetConcept/properties/scale", "type", { type: "number" });
                  errors++;
                }
              }
              if (data15.modelEpoch !== void 0) {
                let data18 = data15.modelEpoch;
                if (data18 === null) {
                  vErrors = fail(vErrors, instancePath + "/concepts/" + i1 + "/modelEpoch", "components/schemas/AssetConcept/properties/modelEpoch", "optional", {});
                  errors++;
                } else {
                  if (typeof data18 !== "string") {
                    vErrors = fail(vErrors, instancePath + "/concepts/" + i1 + "/modelEpoch", "components/schemas/AssetConcept/properties/modelEpoch", "type", { type: "string" });
                    errors++;
                  }
                }
              }
            } else {
              vErrors = fail(vErrors, instancePath + "/concepts/" + i1, "components/schemas/AssetConcept", "type", { type: "object" });
              errors++;
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/concepts", "components/schemas/AssetMetadata/properties/concepts", "type", { type: "array" });
          errors++;
        }
      }
    }
    if (data.contours !== void 0) {
      let data19 = data.contours;
      if (data19 === null) {
        vErrors = fail(vErrors, instancePath + "/contours", "components/schemas/AssetMetadata/properties/contours", "optional", {});
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
                          vErrors = fail(vErrors, instancePath + "/contours/" + i2 + "/" + i3 + "/" + i4 + "/" + i5, "components/schemas/AssetMetadata/properties/contours/items/items/items/items", "type", { type: "number" });
                          errors++;
                        }
                      }
                    } else {
                      vErrors = fail(vErrors, instancePath + "/contours/" + i2 + "/" + i3 + "/" + i4, "components/schemas/AssetMetadata/properties/contours/items/items/items", "type", { type: "array" });
                      errors++;
                    }
                  }
                } else {
                  vErrors = fail(vErrors, instancePath + "/contours/" + i2 + "/" + i3, "components/schemas/AssetMetadata/properties/contours/items/items", "type", { type: "array" });
                  errors++;
                }
              }
            } else {
              vErrors = fail(vErrors, instancePath + "/contours/" + i2, "components/schemas/AssetMetadata/properties/contours/items", "type", { type: "array" });
              errors++;
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/contours", "components/schemas/AssetMetadata/properties/contours", "type", { type: "array" });
          errors++;
        }
      }
    }
    if (data.controlEnd !== void 0) {
      let data24 = data.controlEnd;
      if (data24 === null) {
        vErrors = fail(vErrors, instancePath + "/controlEnd", "components/schemas/AssetMetadata/properties/controlEnd", "optional", {});
        errors++;
      } else {
        if (!(typeof data24 == "number" && isFinite(data24))) {
          vErrors = fail(vErrors, instancePath + "/controlEnd", "components/schemas/AssetMetadata/properties/controlEnd", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.copiedAt !== void 0) {
      let data25 = data.copiedAt;
      if (data25 === null) {
        vErrors = fail(vErrors, instancePath + "/copiedAt", "components/schemas/AssetMetadata/properties/copiedAt", "optional", {});
        errors++;
      } else {
        if (typeof data25 === "string") {
          if (!formats02(data25)) {
            vErrors = fail(vErrors, instancePath + "/copiedAt", "components/schemas/AssetMetadata/properties/copiedAt", "format", { format: "date-time" });
            errors++;
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/copiedAt", "components/schemas/AssetMetadata/properties/copiedAt", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.cornerThreshold !== void 0) {
      let data26 = data.cornerThreshold;
      if (data26 === null) {
        vErrors = fail(vErrors, instancePath + "/cornerThreshold", "components/schemas/AssetMetadata/properties/cornerThreshold", "optional", {});
        errors++;
      } else {
        if (!(typeof data26 == "number" && isFinite(data26))) {
          vErrors = fail(vErrors, instancePath + "/cornerThreshold", "components/schemas/AssetMetadata/properties/cornerThreshold", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.creativity !== void 0) {
      let data27 = data.creativity;
      if (data27 === null) {
        vErrors = fail(vErrors, instancePath + "/creativity", "components/schemas/AssetMetadata/properties/creativity", "optional", {});
        errors++;
      } else {
        if (!(typeof data27 == "number" && isFinite(data27))) {
          vErrors = fail(vErrors, instancePath + "/creativity", "components/schemas/AssetMetadata/properties/creativity", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.creativityDecay !== void 0) {
      let data28 = data.creativityDecay;
      if (data28 === null) {
        vErrors = fail(vErrors, instancePath + "/creativityDecay", "components/schemas/AssetMetadata/properties/creativityDecay", "optional", {});
        errors++;
      } else {
        if (!(typeof data28 == "number" && isFinite(data28))) {
          vErrors = fail(vErrors, instancePath + "/creativityDecay", "components/schemas/AssetMetadata/properties/creativityDecay", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.defaultParameters !== void 0) {
      let data29 = data.defaultParameters;
      if (data29 === null) {
        vErrors = fail(vErrors, instancePath + "/defaultParameters", "components/schemas/AssetMetadata/properties/defaultParameters", "optional", {});
        errors++;
      } else {
        if (typeof data29 !== "boolean") {
          vErrors = fail(vErrors, instancePath + "/defaultParameters", "components/schemas/AssetMetadata/properties/defaultParameters", "type", { type: "boolean" });
          errors++;
        }
      }
    }
    if (data.depthFidelity !== void 0) {
      let data30 = data.depthFidelity;
      if (data30 === null) {
        vErrors = fail(vErrors, instancePath + "/depthFidelity", "components/schemas/AssetMetadata/properties/depthFidelity", "optional", {});
        errors++;
      } else {
        if (!(typeof data30 == "number" && isFinite(data30))) {
          vErrors = fail(vErrors, instancePath + "/depthFidelity", "components/schemas/AssetMetadata/properties/depthFidelity", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.depthImage !== void 0) {
      let data31 = data.depthImage;
      if (data31 === null) {
        vErrors = fail(vErrors, instancePath + "/depthImage", "components/schemas/AssetMetadata/properties/depthImage", "optional", {});
        errors++;
      } else {
        if (typeof data31 !== "string") {
          vErrors = fail(vErrors, instancePath + "/depthImage", "components/schemas/AssetMetadata/properties/depthImage", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.detailsLevel !== void 0) {
      let data32 = data.detailsLevel;
      if (data32 === null) {
        vErrors = fail(vErrors, instancePath + "/detailsLevel", "components/schemas/AssetMetadata/properties/detailsLevel", "optional", {});
        errors++;
      } else {
        if (!(typeof data32 == "number" && isFinite(data32))) {
          vErrors = fail(vErrors, instancePath + "/detailsLevel", "components/schemas/AssetMetadata/properties/detailsLevel", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.dilate !== void 0) {
      let data33 = data.dilate;
      if (data33 === null) {
        vErrors = fail(vErrors, instancePath + "/dilate", "components/schemas/AssetMetadata/properties/dilate", "optional", {});
        errors++;
      } else {
        if (!(typeof data33 == "number" && isFinite(data33))) {
          vErrors = fail(vErrors, instancePath + "/dilate", "components/schemas/AssetMetadata/properties/dilate", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.factor !== void 0) {
      let data34 = data.factor;
      if (data34 === null) {
        vErrors = fail(vErrors, instancePath + "/factor", "components/schemas/AssetMetadata/properties/factor", "optional", {});
        errors++;
      } else {
        if (!(typeof data34 == "number" && isFinite(data34))) {
          vErrors = fail(vErrors, instancePath + "/factor", "components/schemas/AssetMetadata/properties/factor", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.filterSpeckle !== void 0) {
      let data35 = data.filterSpeckle;
      if (data35 === null) {
        vErrors = fail(vErrors, instancePath + "/filterSpeckle", "components/schemas/AssetMetadata/properties/filterSpeckle", "optional", {});
        errors++;
      } else {
        if (!(typeof data35 == "number" && isFinite(data35))) {
          vErrors = fail(vErrors, instancePath + "/filterSpeckle", "components/schemas/AssetMetadata/properties/filterSpeckle", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.fractality !== void 0) {
      let data36 = data.fractality;
      if (data36 === null) {
        vErrors = fail(vErrors, instancePath + "/fractality", "components/schemas/AssetMetadata/properties/fractality", "optional", {});
        errors++;
      } else {
        if (!(typeof data36 == "number" && isFinite(data36))) {
          vErrors = fail(vErrors, instancePath + "/fractality", "components/schemas/AssetMetadata/properties/fractality", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.geometryEnforcement !== void 0) {
      let data37 = data.geometryEnforcement;
      if (data37 === null) {
        vErrors = fail(vErrors, instancePath + "/geometryEnforcement", "components/schemas/AssetMetadata/properties/geometryEnforcement", "optional", {});
        errors++;
      } else {
        if (!(typeof data37 == "number" && isFinite(data37))) {
          vErrors = fail(vErrors, instancePath + "/geometryEnforcement", "components/schemas/AssetMetadata/properties/geometryEnforcement", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.guidance !== void 0) {
      let data38 = data.guidance;
      if (data38 === null) {
        vErrors = fail(vErrors, instancePath + "/guidance", "components/schemas/AssetMetadata/properties/guidance", "optional", {});
        errors++;
      } else {
        if (!(typeof data38 == "number" && isFinite(data38))) {
          vErrors = fail(vErrors, instancePath + "/guidance", "components/schemas/AssetMetadata/properties/guidance", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.halfMode !== void 0) {
      let data39 = data.halfMode;
      if (data39 === null) {
        vErrors = fail(vErrors, instancePath + "/halfMode", "components/schemas/AssetMetadata/properties/halfMode", "optional", {});
        errors++;
      } else {
        if (typeof data39 !== "boolean") {
          vErrors = fail(vErrors, instancePath + "/halfMode", "components/schemas/AssetMetadata/properties/halfMode", "type", { type: "boolean" });
          errors++;
        }
      }
    }
    if (data.hdr !== void 0) {
      let data40 = data.hdr;
      if (data40 === null) {
        vErrors = fail(vErrors, instancePath + "/hdr", "components/schemas/AssetMetadata/properties/hdr", "optional", {});
        errors++;
      } else {
        if (!(typeof data40 == "number" && isFinite(data40))) {
          vErrors = fail(vErrors, instancePath + "/hdr", "components/schemas/AssetMetadata/properties/hdr", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.height !== void 0) {
      let data41 = data.height;
      if (data41 === null) {
        vErrors = fail(vErrors, instancePath + "/height", "components/schemas/AssetMetadata/properties/height", "optional", {});
        errors++;
      } else {
        if (!(typeof data41 == "number" && isFinite(data41))) {
          vErrors = fail(vErrors, instancePath + "/height", "components/schemas/AssetMetadata/properties/height", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.highThreshold !== void 0) {
      let data42 = data.highThreshold;
      if (data42 === null) {
        vErrors = fail(vErrors, instancePath + "/highThreshold", "components/schemas/AssetMetadata/properties/highThreshold", "optional", {});
        errors++;
      } else {
        if (!(typeof data42 == "number" && isFinite(data42))) {
          vErrors = fail(vErrors, instancePath + "/highThreshold", "components/schemas/AssetMetadata/properties/highThreshold", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.horizontalExpansionRatio !== void 0) {
      let data43 = data.horizontalExpansionRatio;
      if (data43 === null) {
        vErrors = fail(vErrors, instancePath + "/horizontalExpansionRatio", "components/schemas/AssetMetadata/properties/horizontalExpansionRatio", "optional", {});
        errors++;
      } else {
        if (!(typeof data43 == "number" && isFinite(data43))) {
          vErrors = fail(vErrors, instancePath + "/horizontalExpansionRatio", "components/schemas/AssetMetadata/properties/horizontalExpansionRatio", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.image !== void 0) {
      let data44 = data.image;
      if (data44 === null) {
        vErrors = fail(vErrors, instancePath + "/image", "components/schemas/AssetMetadata/properties/image", "optional", {});
        errors++;
      } else {
        if (typeof data44 !== "string") {
          vErrors = fail(vErrors, instancePath + "/image", "components/schemas/AssetMetadata/properties/image", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.imageFidelity !== void 0) {
      let data45 = data.imageFidelity;
      if (data45 === null) {
        vErrors = fail(vErrors, instancePath + "/imageFidelity", "components/schemas/AssetMetadata/properties/imageFidelity", "optional", {});
        errors++;
      } else {
        if (!(typeof data45 == "number" && isFinite(data45))) {
          vErrors = fail(vErrors, instancePath + "/imageFidelity", "components/schemas/AssetMetadata/properties/imageFidelity", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.imageType !== void 0) {
      let data46 = data.imageType;
      if (data46 === null) {
        vErrors = fail(vErrors, instancePath + "/imageType", "components/schemas/AssetMetadata/properties/imageType", "optional", {});
        errors++;
      } else {
        if (typeof data46 !== "string") {
          vErrors = fail(vErrors, instancePath + "/imageType", "components/schemas/ImageType", "type", { type: "string" });
          errors++;
        }
        if (!(data46 === "seamfull" || data46 === "skybox" || data46 === "texture")) {
          vErrors = fail(vErrors, instancePath + "/imageType", "components/schemas/ImageType", "enum", { allowedValues: schema32.enum });
          errors++;
        }
      }
    }
    if (data.inferenceId !== void 0) {
      let data47 = data.inferenceId;
      if (data47 === null) {
        vErrors = fail(vErrors, instancePath + "/inferenceId", "components/schemas/AssetMetadata/properties/inferenceId", "optional", {});
        errors++;
      } else {
        if (typeof data47 !== "string") {
          vErrors = fail(vErrors, instancePath + "/inferenceId", "components/schemas/AssetMetadata/properties/inferenceId", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.inputFidelity !== void 0) {
      let data48 = data.inputFidelity;
      if (data48 === null) {
        vErrors = fail(vErrors, instancePath + "/inputFidelity", "components/schemas/AssetMetadata/properties/inputFidelity", "optional", {});
        errors++;
      } else {
        if (typeof data48 !== "string") {
          vErrors = fail(vErrors, instancePath + "/inputFidelity", "components/schemas/InputFidelity", "type", { type: "string" });
          errors++;
        }
        if (!(data48 === "high" || data48 === "low")) {
          vErrors = fail(vErrors, instancePath + "/inputFidelity", "components/schemas/InputFidelity", "enum", { allowedValues: schema33.enum });
          errors++;
        }
      }
    }
    if (data.inputLocation !== void 0) {
      let data49 = data.inputLocation;
      if (data49 === null) {
        vErrors = fail(vErrors, instancePath + "/inputLocation", "components/schemas/AssetMetadata/properties/inputLocation", "optional", {});
        errors++;
      } else {
        if (typeof data49 !== "string") {
          vErrors = fail(vErrors, instancePath + "/inputLocation", "components/schemas/InputLocation", "type", { type: "string" });
          errors++;
        }
        if (!(data49 === "bottom" || data49 === "left" || data49 === "middle" || data49 === "right" || data49 === "top")) {
          vErrors = fail(vErrors, instancePath + "/inputLocation", "components/schemas/InputLocation", "enum", { allowedValues: schema34.enum });
          errors++;
        }
      }
    }
    if (data.invert !== void 0) {
      let data50 = data.invert;
      if (data50 === null) {
        vErrors = fail(vErrors, instancePath + "/invert", "components/schemas/AssetMetadata/properties/invert", "optional", {});
        errors++;
      } else {
        if (typeof data50 !== "boolean") {
          vErrors = fail(vErrors, instancePath + "/invert", "components/schemas/AssetMetadata/properties/invert", "type", { type: "boolean" });
          errors++;
        }
      }
    }
    if (data.keypointThreshold !== void 0) {
      let data51 = data.keypointThreshold;
      if (data51 === null) {
        vErrors = fail(vErrors, instancePath + "/keypointThreshold", "components/schemas/AssetMetadata/properties/keypointThreshold", "optional", {});
        errors++;
      } else {
        if (!(typeof data51 == "number" && isFinite(data51))) {
          vErrors = fail(vErrors, instancePath + "/keypointThreshold", "components/schemas/AssetMetadata/properties/keypointThreshold", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.layerDifference !== void 0) {
      let data52 = data.layerDifference;
      if (data52 === null) {
        vErrors = fail(vErrors, instancePath + "/layerDifference", "components/schemas/AssetMetadata/properties/layerDifference", "optional", {});
        errors++;
      } else {
        if (!(typeof data52 == "number" && isFinite(data52))) {
          vErrors = fail(vErrors, instancePath + "/layerDifference", "components/schemas/AssetMetadata/properties/layerDifference", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.lengthThreshold !== void 0) {
      let data53 = data.lengthThreshold;
      if (data53 === null) {
        vErrors = fail(vErrors, instancePath + "/lengthThreshold", "components/schemas/AssetMetadata/properties/lengthThreshold", "optional", {});
        errors++;
      } else {
        if (!(typeof data53 == "number" && isFinite(data53))) {
          vErrors = fail(vErrors, instancePath + "/lengthThreshold", "components/schemas/AssetMetadata/properties/lengthThreshold", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.lockExpiresAt !== void 0) {
      let data54 = data.lockExpiresAt;
      if (data54 === null) {
        vErrors = fail(vErrors, instancePath + "/lockExpiresAt", "components/schemas/AssetMetadata/properties/lockExpiresAt", "optional", {});
        errors++;
      } else {
        if (typeof data54 === "string") {
          if (!formats02(data54)) {
            vErrors = fail(vErrors, instancePath + "/lockExpiresAt", "components/schemas/AssetMetadata/properties/lockExpiresAt", "format", { format: "date-time" });
            errors++;
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/lockExpiresAt", "components/schemas/AssetMetadata/properties/lockExpiresAt", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.lowThreshold !== void 0) {
      let data55 = data.lowThreshold;
      if (data55 === null) {
        vErrors = fail(vErrors, instancePath + "/lowThreshold", "components/schemas/AssetMetadata/properties/lowThreshold", "optional", {});
        errors++;
      } else {
        if (!(typeof data55 == "number" && isFinite(data55))) {
          vErrors = fail(vErrors, instancePath + "/lowThreshold", "components/schemas/AssetMetadata/properties/lowThreshold", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.mask !== void 0) {
      let data56 = data.mask;
      if (data56 === null) {
        vErrors = fail(vErrors, instancePath + "/mask", "components/schemas/AssetMetadata/properties/mask", "optional", {});
        errors++;
      } else {
        if (typeof data56 !== "string") {
          vErrors = fail(vErrors, instancePath + "/mask", "components/schemas/AssetMetadata/properties/mask", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.maxIterations !== void 0) {
      let data57 = data.maxIterations;
      if (data57 === null) {
        vErrors = fail(vErrors, instancePath + "/maxIterations", "components/schemas/AssetMetadata/properties/maxIterations", "optional", {});
        errors++;
      } else {
        if (!(typeof data57 == "number" && isFinite(data57))) {
          vErrors = fail(vErrors, instancePath + "/maxIterations", "components/schemas/AssetMetadata/properties/maxIterations", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.maxThreshold !== void 0) {
      let data58 = data.maxThreshold;
      if (data58 === null) {
        vErrors = fail(vErrors, instancePath + "/maxThreshold", "components/schemas/AssetMetadata/properties/maxThreshold", "optional", {});
        errors++;
      } else {
        if (!(typeof data58 == "number" && isFinite(data58))) {
          vErrors = fail(vErrors, instancePath + "/maxThreshold", "components/schemas/AssetMetadata/properties/maxThreshold", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.minThreshold !== void 0) {
      let data59 = data.minThreshold;
      if (data59 === null) {
        vErrors = fail(vErrors, instancePath + "/minThreshold", "components/schemas/AssetMetadata/properties/minThreshold", "optional", {});
        errors++;
      } else {
        if (!(typeof data59 == "number" && isFinite(data59))) {
          vErrors = fail(vErrors, instancePath + "/minThreshold", "components/schemas/AssetMetadata/properties/minThreshold", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.modality !== void 0) {
      let data60 = data.modality;
      if (data60 === null) {
        vErrors = fail(vErrors, instancePath + "/modality", "components/schemas/AssetMetadata/properties/modality", "optional", {});
        errors++;
      } else {
        if (typeof data60 !== "string") {
          vErrors = fail(vErrors, instancePath + "/modality", "components/schemas/DetectionModality", "type", { type: "string" });
          errors++;
        }
        if (!(typeof data60 != "string" || data60 === "canny" || data60 === "depth" || data60 === "grayscale" || data60 === "lineart_anime" || data60 === "mlsd" || data60 === "normal" || data60 === "pose" || data60 === "scribble" || data60 === "segmentation" || data60 === "sketch")) {
          vErrors = fail(vErrors, instancePath + "/modality", "components/schemas/DetectionModality", "x-open-enum", { knownValues: schema35["x-open-enum"] });
          errors++;
        }
      }
    }
    if (data.mode !== void 0) {
      let data61 = data.mode;
      if (data61 === null) {
        vErrors = fail(vErrors, instancePath + "/mode", "components/schemas/AssetMetadata/properties/mode", "optional", {});
        errors++;
      } else {
        if (typeof data61 !== "string") {
          vErrors = fail(vErrors, instancePath + "/mode", "components/schemas/AssetMetadata/properties/mode", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.modelId !== void 0) {
      let data62 = data.modelId;
      if (data62 === null) {
        vErrors = fail(vErrors, instancePath + "/modelId", "components/schemas/AssetMetadata/properties/modelId", "optional", {});
        errors++;
      } else {
        if (typeof data62 !== "string") {
          vErrors = fail(vErrors, instancePath + "/modelId", "components/schemas/AssetMetadata/properties/modelId", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.modelType !== void 0) {
      let data63 = data.modelType;
      if (data63 === null) {
        vErrors = fail(vErrors, instancePath + "/modelType", "components/schemas/AssetMetadata/properties/modelType", "optional", {});
        errors++;
      } else {
        if (typeof data63 !== "string") {
          vErrors = fail(vErrors, instancePath + "/modelType", "components/schemas/ModelType", "type", { type: "string" });
          errors++;
        }
        if (!(typeof data63 != "string" || data63 === "custom" || data63 === "elevenlabs-voice" || data63 === "flux.1" || data63 === "flux.1-composition" || data63 === "flux.1-kontext-dev" || data63 === "flux.1-kontext-lora" || data63 === "flux.1-krea-dev" || data63 === "flux.1-krea-lora" || data63 === "flux.1-lora" || data63 === "flux.1-pro" || data63 === "flux.1.1-pro-ultra" || data63 === "flux.2-dev-edit-lora" || data63 === "flux.2-dev-lora" || data63 === "flux.2-klein-4b-edit-lora" || data63 === "flux.2-klein-4b-lora" || data63 === "flux.2-klein-9b-edit-lora" || data63 === "flux.2-klein-9b-lora" || data63 === "flux.2-klein-base-4b-edit-lora" || data63 === "flux.2-klein-base-4b-lora" || data63 === "flux.2-klein-base-9b-edit-lora" || data63 === "flux.2-klein-base-9b-lora" || data63 === "flux1.1-pro" || data63 === "gpt-image-1" || data63 === "qwen-image-2512-lora" || data63 === "qwen-image-edit-2509-lora" || data63 === "qwen-image-edit-2511-lora" || data63 === "qwen-image-edit-lora" || data63 === "qwen-image-lora" || data63 === "zimage-de-turbo-lora" || data63 === "zimage-lora" || data63 === "zimage-turbo-lora")) {
          vErrors = fail(vErrors, instancePath + "/modelType", "components/schemas/ModelType", "x-open-enum", { knownValues: schema13["x-open-enum"] });
          errors++;
        }
      }
    }
    if (data.name !== void 0) {
      let data64 = data.name;
      if (data64 === null) {
        vErrors = fail(vErrors, instancePath + "/name", "components/schemas/AssetMetadata/properties/name", "optional", {});
        errors++;
      } else {
        if (typeof data64 !== "string") {
          vErrors = fail(vErrors, instancePath + "/name", "components/schemas/AssetMetadata/properties/name", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.nbMasks !== void 0) {
      let data65 = data.nbMasks;
      if (data65 === null) {
        vErrors = fail(vErrors, instancePath + "/nbMasks", "components/schemas/AssetMetadata/properties/nbMasks", "optional", {});
        errors++;
      } else {
        if (!(typeof data65 == "number" && isFinite(data65))) {
          vErrors = fail(vErrors, instancePath + "/nbMasks", "components/schemas/AssetMetadata/properties/nbMasks", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.negativePrompt !== void 0) {
      let data66 = data.negativePrompt;
      if (data66 === null) {
        vErrors = fail(vErrors, instancePath + "/negativePrompt", "components/schemas/AssetMetadata/properties/negativePrompt", "optional", {});
        errors++;
      } else {
        if (typeof data66 !== "string") {
          vErrors = fail(vErrors, instancePath + "/negativePrompt", "components/schemas/AssetMetadata/properties/negativePrompt", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.negativePromptStrength !== void 0) {
      let data67 = data.negativePromptStrength;
      if (data67 === null) {
        vErrors = fail(vErrors, instancePath + "/negativePromptStrength", "components/schemas/AssetMetadata/properties/negativePromptStrength", "optional", {});
        errors++;
      } else {
        if (!(typeof data67 == "number" && isFinite(data67))) {
          vErrors = fail(vErrors, instancePath + "/negativePromptStrength", "components/schemas/AssetMetadata/properties/negativePromptStrength", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.numInferenceSteps !== void 0) {
      let data68 = data.numInferenceSteps;
      if (data68 === null) {
        vErrors = fail(vErrors, instancePath + "/numInferenceSteps", "components/schemas/AssetMetadata/properties/numInferenceSteps", "optional", {});
        errors++;
      } else {
        if (!(typeof data68 == "number" && isFinite(data68))) {
          vErrors = fail(vErrors, instancePath + "/numInferenceSteps", "components/schemas/AssetMetadata/properties/numInferenceSteps", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.numOutputs !== void 0) {
      let data69 = data.numOutputs;
      if (data69 === null) {
        vErrors = fail(vErrors, instancePath + "/numOutputs", "components/schemas/AssetMetadata/properties/numOutputs", "optional", {});
        errors++;
      } else {
        if (!(typeof data69 == "number" && isFinite(data69))) {
          vErrors = fail(vErrors, instancePath + "/numOutputs", "components/schemas/AssetMetadata/properties/numOutputs", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.originalAssetId !== void 0) {
      let data70 = data.originalAssetId;
      if (data70 === null) {
        vErrors = fail(vErrors, instancePath + "/originalAssetId", "components/schemas/AssetMetadata/properties/originalAssetId", "optional", {});
        errors++;
      } else {
        if (typeof data70 !== "string") {
          vErrors = fail(vErrors, instancePath + "/originalAssetId", "components/schemas/AssetMetadata/properties/originalAssetId", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.outputIndex !== void 0) {
      let data71 = data.outputIndex;
      if (data71 === null) {
        vErrors = fail(vErrors, instancePath + "/outputIndex", "components/schemas/AssetMetadata/properties/outputIndex", "optional", {});
        errors++;
      } else {
        if (!(typeof data71 == "number" && (!(data71 % 1) && !isNaN(data71)) && isFinite(data71))) {
          vErrors = fail(vErrors, instancePath + "/outputIndex", "components/schemas/AssetMetadata/properties/outputIndex", "type", { type: "integer" });
          errors++;
        }
        if (typeof data71 == "number" && isFinite(data71)) {
          if (data71 < 0 || isNaN(data71)) {
            vErrors = fail(vErrors, instancePath + "/outputIndex", "components/schemas/AssetMetadata/properties/outputIndex", "minimum", { comparison: ">=", limit: 0 });
            errors++;
          }
        }
      }
    }
    if (data.overlapPercentage !== void 0) {
      let data72 = data.overlapPercentage;
      if (data72 === null) {
        vErrors = fail(vErrors, instancePath + "/overlapPercentage", "components/schemas/AssetMetadata/properties/overlapPercentage", "optional", {});
        errors++;
      } else {
        if (!(typeof data72 == "number" && isFinite(data72))) {
          vErrors = fail(vErrors, instancePath + "/overlapPercentage", "components/schemas/AssetMetadata/properties/overlapPercentage", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.overrideEmbeddings !== void 0) {
      let data73 = data.overrideEmbeddings;
      if (data73 === null) {
        vErrors = fail(vErrors, instancePath + "/overrideEmbeddings", "components/schemas/AssetMetadata/properties/overrideEmbeddings", "optional", {});
        errors++;
      } else {
        if (typeof data73 !== "boolean") {
          vErrors = fail(vErrors, instancePath + "/overrideEmbeddings", "components/schemas/AssetMetadata/properties/overrideEmbeddings", "type", { type: "boolean" });
          errors++;
        }
      }
    }
    if (data.parentId !== void 0) {
      let data74 = data.parentId;
      if (data74 === null) {
        vErrors = fail(vErrors, instancePath + "/parentId", "components/schemas/AssetMetadata/properties/parentId", "optional", {});
        errors++;
      } else {
        if (typeof data74 !== "string") {
          vErrors = fail(vErrors, instancePath + "/parentId", "components/schemas/AssetMetadata/properties/parentId", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.parentJobId !== void 0) {
      let data75 = data.parentJobId;
      if (data75 === null) {
        vErrors = fail(vErrors, instancePath + "/parentJobId", "components/schemas/AssetMetadata/properties/parentJobId", "optional", {});
        errors++;
      } else {
        if (typeof data75 !== "string") {
          vErrors = fail(vErrors, instancePath + "/parentJobId", "components/schemas/AssetMetadata/properties/parentJobId", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.pathPrecision !== void 0) {
      let data76 = data.pathPrecision;
      if (data76 === null) {
        vErrors = fail(vErrors, instancePath + "/pathPrecision", "components/schemas/AssetMetadata/properties/pathPrecision", "optional", {});
        errors++;
      } else {
        if (!(typeof data76 == "number" && isFinite(data76))) {
          vErrors = fail(vErrors, instancePath + "/pathPrecision", "components/schemas/AssetMetadata/properties/pathPrecision", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.points !== void 0) {
      let data77 = data.points;
      if (data77 === null) {
        vErrors = fail(vErrors, instancePath + "/points", "components/schemas/AssetMetadata/properties/points", "optional", {});
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
                  vErrors = fail(vErrors, instancePath + "/points/" + i6 + "/" + i7, "components/schemas/AssetMetadata/properties/points/items/items", "type", { type: "number" });
                  errors++;
                }
              }
            } else {
              vErrors = fail(vErrors, instancePath + "/points/" + i6, "components/schemas/AssetMetadata/properties/points/items", "type", { type: "array" });
              errors++;
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/points", "components/schemas/AssetMetadata/properties/points", "type", { type: "array" });
          errors++;
        }
      }
    }
    if (data.polished !== void 0) {
      let data80 = data.polished;
      if (data80 === null) {
        vErrors = fail(vErrors, instancePath + "/polished", "components/schemas/AssetMetadata/properties/polished", "optional", {});
        errors++;
      } else {
        if (!(typeof data80 == "number" && isFinite(data80))) {
          vErrors = fail(vErrors, instancePath + "/polished", "components/schemas/AssetMetadata/properties/polished", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.preset !== void 0) {
      let data81 = data.preset;
      if (data81 === null) {
        vErrors = fail(vErrors, instancePath + "/preset", "components/schemas/AssetMetadata/properties/preset", "optional", {});
        errors++;
      } else {
        if (typeof data81 !== "string") {
          vErrors = fail(vErrors, instancePath + "/preset", "components/schemas/AssetMetadata/properties/preset", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.progressPercent !== void 0) {
      let data82 = data.progressPercent;
      if (data82 === null) {
        vErrors = fail(vErrors, instancePath + "/progressPercent", "components/schemas/AssetMetadata/properties/progressPercent", "optional", {});
        errors++;
      } else {
        if (!(typeof data82 == "number" && isFinite(data82))) {
          vErrors = fail(vErrors, instancePath + "/progressPercent", "components/schemas/AssetMetadata/properties/progressPercent", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.prompt !== void 0) {
      let data83 = data.prompt;
      if (data83 === null) {
        vErrors = fail(vErrors, instancePath + "/prompt", "components/schemas/AssetMetadata/properties/prompt", "optional", {});
        errors++;
      } else {
        if (typeof data83 !== "string") {
          vErrors = fail(vErrors, instancePath + "/prompt", "components/schemas/AssetMetadata/properties/prompt", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.promptFidelity !== void 0) {
      let data84 = data.promptFidelity;
      if (data84 === null) {
        vErrors = fail(vErrors, instancePath + "/promptFidelity", "components/schemas/AssetMetadata/properties/promptFidelity", "optional", {});
        errors++;
      } else {
        if (!(typeof data84 == "number" && isFinite(data84))) {
          vErrors = fail(vErrors, instancePath + "/promptFidelity", "components/schemas/AssetMetadata/properties/promptFidelity", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.raised !== void 0) {
      let data85 = data.raised;
      if (data85 === null) {
        vErrors = fail(vErrors, instancePath + "/raised", "components/schemas/AssetMetadata/properties/raised", "optional", {});
        errors++;
      } else {
        if (!(typeof data85 == "number" && isFinite(data85))) {
          vErrors = fail(vErrors, instancePath + "/raised", "components/schemas/AssetMetadata/properties/raised", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.referenceImages !== void 0) {
      let data86 = data.referenceImages;
      if (data86 === null) {
        vErrors = fail(vErrors, instancePath + "/referenceImages", "components/schemas/AssetMetadata/properties/referenceImages", "optional", {});
        errors++;
      } else {
        if (Array.isArray(data86)) {
          const len8 = data86.length;
          for (let i8 = 0; i8 < len8; i8++) {
            if (typeof data86[i8] !== "string") {
              vErrors = fail(vErrors, instancePath + "/referenceImages/" + i8, "components/schemas/AssetMetadata/properties/referenceImages/items", "type", { type: "string" });
              errors++;
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/referenceImages", "components/schemas/AssetMetadata/properties/referenceImages", "type", { type: "array" });
          errors++;
        }
      }
    }
    if (data.refinementSteps !== void 0) {
      let data88 = data.refinementSteps;
      if (data88 === null) {
        vErrors = fail(vErrors, instancePath + "/refinementSteps", "components/schemas/AssetMetadata/properties/refinementSteps", "optional", {});
        errors++;
      } else {
        if (!(typeof data88 == "number" && isFinite(data88))) {
          vErrors = fail(vErrors, instancePath + "/refinementSteps", "components/schemas/AssetMetadata/properties/refinementSteps", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.removeBackground !== void 0) {
      let data89 = data.removeBackground;
      if (data89 === null) {
        vErrors = fail(vErrors, instancePath + "/removeBackground", "components/schemas/AssetMetadata/properties/removeBackground", "optional", {});
        errors++;
      } else {
        if (typeof data89 !== "boolean") {
          vErrors = fail(vErrors, instancePath + "/removeBackground", "components/schemas/AssetMetadata/properties/removeBackground", "type", { type: "boolean" });
          errors++;
        }
      }
    }
    if (data.resizeOption !== void 0) {
      let data90 = data.resizeOption;
      if (data90 === null) {
        vErrors = fail(vErrors, instancePath + "/resizeOption", "components/schemas/AssetMetadata/properties/resizeOption", "optional", {});
        errors++;
      } else {
        if (!(typeof data90 == "number" && isFinite(data90))) {
          vErrors = fail(vErrors, instancePath + "/resizeOption", "components/schemas/AssetMetadata/properties/resizeOption", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.resultContours !== void 0) {
      let data91 = data.resultContours;
      if (data91 === null) {
        vErrors = fail(vErrors, instancePath + "/resultContours", "components/schemas/AssetMetadata/properties/resultContours", "optional", {});
        errors++;
      } else {
        if (typeof data91 !== "boolean") {
          vErrors = fail(vErrors, instancePath + "/resultContours", "components/schemas/AssetMetadata/properties/resultContours", "type", { type: "boolean" });
          errors++;
        }
      }
    }
    if (data.resultImage !== void 0) {
      let data92 = data.resultImage;
      if (data92 === null) {
        vErrors = fail(vErrors, instancePath + "/resultImage", "components/schemas/AssetMetadata/properties/resultImage", "optional", {});
        errors++;
      } else {
        if (typeof data92 !== "boolean") {
          vErrors = fail(vErrors, instancePath + "/resultImage", "components/schemas/AssetMetadata/properties/resultImage", "type", { type: "boolean" });
          errors++;
        }
      }
    }
    if (data.resultMask !== void 0) {
      let data93 = data.resultMask;
      if (data93 === null) {
        vErrors = fail(vErrors, instancePath + "/resultMask", "components/schemas/AssetMetadata/properties/resultMask", "optional", {});
        errors++;
      } else {
        if (typeof data93 !== "boolean") {
          vErrors = fail(vErrors, instancePath + "/resultMask", "components/schemas/AssetMetadata/properties/resultMask", "type", { type: "boolean" });
          errors++;
        }
      }
    }
    if (data.rootParentId !== void 0) {
      let data94 = data.rootParentId;
      if (data94 === null) {
        vErrors = fail(vErrors, instancePath + "/rootParentId", "components/schemas/AssetMetadata/properties/rootParentId", "optional", {});
        errors++;
      } else {
        if (typeof data94 !== "string") {
          vErrors = fail(vErrors, instancePath + "/rootParentId", "components/schemas/AssetMetadata/properties/rootParentId", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.saveFlipbook !== void 0) {
      let data95 = data.saveFlipbook;
      if (data95 === null) {
        vErrors = fail(vErrors, instancePath + "/saveFlipbook", "components/schemas/AssetMetadata/properties/saveFlipbook", "optional", {});
        errors++;
      } else {
        if (typeof data95 !== "boolean") {
          vErrors = fail(vErrors, instancePath + "/saveFlipbook", "components/schemas/AssetMetadata/properties/saveFlipbook", "type", { type: "boolean" });
          errors++;
        }
      }
    }
    if (data.scalingFactor !== void 0) {
      let data96 = data.scalingFactor;
      if (data96 === null) {
        vErrors = fail(vErrors, instancePath + "/scalingFactor", "components/schemas/AssetMetadata/properties/scalingFactor", "optional", {});
        errors++;
      } else {
        if (!(typeof data96 == "number" && isFinite(data96))) {
          vErrors = fail(vErrors, instancePath + "/scalingFactor", "components/schemas/AssetMetadata/properties/scalingFactor", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.scheduler !== void 0) {
      let data97 = data.scheduler;
      if (data97 === null) {
        vErrors = fail(vErrors, instancePath + "/scheduler", "components/schemas/AssetMetadata/properties/scheduler", "optional", {});
        errors++;
      } else {
        if (typeof data97 !== "string") {
          vErrors = fail(vErrors, instancePath + "/scheduler", "components/schemas/AssetMetadata/properties/scheduler", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.seed !== void 0) {
      let data98 = data.seed;
      if (data98 === null) {
        vErrors = fail(vErrors, instancePath + "/seed", "components/schemas/AssetMetadata/properties/seed", "optional", {});
        errors++;
      } else {
        if (typeof data98 !== "string" && !(typeof data98 == "number" && isFinite(data98))) {
          vErrors = fail(vErrors, instancePath + "/seed", "components/schemas/AssetMetadata/properties/seed", "type", { type: schema28.properties.seed.optional.type });
          errors++;
        }
      }
    }
    if (data.sharpen !== void 0) {
      let data99 = data.sharpen;
      if (data99 === null) {
        vErrors = fail(vErrors, instancePath + "/sharpen", "components/schemas/AssetMetadata/properties/sharpen", "optional", {});
        errors++;
      } else {
        if (typeof data99 !== "boolean") {
          vErrors = fail(vErrors, instancePath + "/sharpen", "components/schemas/AssetMetadata/properties/sharpen", "type", { type: "boolean" });
          errors++;
        }
      }
    }
    if (data.shiny !== void 0) {
      let data100 = data.shiny;
      if (data100 === null) {
        vErrors = fail(vErrors, instancePath + "/shiny", "components/schemas/AssetMetadata/properties/shiny", "optional", {});
        errors++;
      } else {
        if (!(typeof data100 == "number" && isFinite(data100))) {
          vErrors = fail(vErrors, instancePath + "/shiny", "components/schemas/AssetMetadata/properties/shiny", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.size !== void 0) {
      let data101 = data.size;
      if (data101 === null) {
        vErrors = fail(vErrors, instancePath + "/size", "components/schemas/AssetMetadata/properties/size", "optional", {});
        errors++;
      } else {
        if (!(typeof data101 == "number" && isFinite(data101))) {
          vErrors = fail(vErrors, instancePath + "/size", "components/schemas/AssetMetadata/properties/size", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.sketch !== void 0) {
      let data102 = data.sketch;
      if (data102 === null) {
        vErrors = fail(vErrors, instancePath + "/sketch", "components/schemas/AssetMetadata/properties/sketch", "optional", {});
        errors++;
      } else {
        if (typeof data102 !== "boolean") {
          vErrors = fail(vErrors, instancePath + "/sketch", "components/schemas/AssetMetadata/properties/sketch", "type", { type: "boolean" });
          errors++;
        }
      }
    }
    if (data.sourceProjectId !== void 0) {
      let data103 = data.sourceProjectId;
      if (data103 === null) {
        vErrors = fail(vErrors, instancePath + "/sourceProjectId", "components/schemas/AssetMetadata/properties/sourceProjectId", "optional", {});
        errors++;
      } else {
        if (typeof data103 !== "string") {
          vErrors = fail(vErrors, instancePath + "/sourceProjectId", "components/schemas/AssetMetadata/properties/sourceProjectId", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.spliceThreshold !== void 0) {
      let data104 = data.spliceThreshold;
      if (data104 === null) {
        vErrors = fail(vErrors, instancePath + "/spliceThreshold", "components/schemas/AssetMetadata/properties/spliceThreshold", "optional", {});
        errors++;
      } else {
        if (!(typeof data104 == "number" && isFinite(data104))) {
          vErrors = fail(vErrors, instancePath + "/spliceThreshold", "components/schemas/AssetMetadata/properties/spliceThreshold", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.strength !== void 0) {
      let data105 = data.strength;
      if (data105 === null) {
        vErrors = fail(vErrors, instancePath + "/strength", "components/schemas/AssetMetadata/properties/strength", "optional", {});
        errors++;
      } else {
        if (!(typeof data105 == "number" && isFinite(data105))) {
          vErrors = fail(vErrors, instancePath + "/strength", "components/schemas/AssetMetadata/properties/strength", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.structureFidelity !== void 0) {
      let data106 = data.structureFidelity;
      if (data106 === null) {
        vErrors = fail(vErrors, instancePath + "/structureFidelity", "components/schemas/AssetMetadata/properties/structureFidelity", "optional", {});
        errors++;
      } else {
        if (!(typeof data106 == "number" && isFinite(data106))) {
          vErrors = fail(vErrors, instancePath + "/structureFidelity", "components/schemas/AssetMetadata/properties/structureFidelity", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.structureImage !== void 0) {
      let data107 = data.structureImage;
      if (data107 === null) {
        vErrors = fail(vErrors, instancePath + "/structureImage", "components/schemas/AssetMetadata/properties/structureImage", "optional", {});
        errors++;
      } else {
        if (typeof data107 !== "string") {
          vErrors = fail(vErrors, instancePath + "/structureImage", "components/schemas/AssetMetadata/properties/structureImage", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.style !== void 0) {
      let data108 = data.style;
      if (data108 === null) {
        vErrors = fail(vErrors, instancePath + "/style", "components/schemas/AssetMetadata/properties/style", "optional", {});
        errors++;
      } else {
        if (typeof data108 !== "string") {
          vErrors = fail(vErrors, instancePath + "/style", "components/schemas/UpscaleStyle", "type", { type: "string" });
          errors++;
        }
        if (!(typeof data108 != "string" || data108 === "3d-cartoon" || data108 === "3d-rendered" || data108 === "anime" || data108 === "cartoon" || data108 === "cinematic" || data108 === "claymation" || data108 === "cloud-skydome" || data108 === "comic" || data108 === "cyberpunk" || data108 === "enchanted" || data108 === "fantasy" || data108 === "ink" || data108 === "manga" || data108 === "manga-color" || data108 === "minimalist" || data108 === "neon-tron" || data108 === "oil-painting" || data108 === "pastel" || data108 === "photo" || data108 === "photography" || data108 === "psychedelic" || data108 === "retro-fantasy" || data108 === "scifi-concept-art" || data108 === "space" || data108 === "standard" || data108 === "whimsical")) {
          vErrors = fail(vErrors, instancePath + "/style", "components/schemas/UpscaleStyle", "x-open-enum", { knownValues: schema37["x-open-enum"] });
          errors++;
        }
      }
    }
    if (data.styleFidelity !== void 0) {
      let data109 = data.styleFidelity;
      if (data109 === null) {
        vErrors = fail(vErrors, instancePath + "/styleFidelity", "components/schemas/AssetMetadata/properties/styleFidelity", "optional", {});
        errors++;
      } else {
        if (!(typeof data109 == "number" && isFinite(data109))) {
          vErrors = fail(vErrors, instancePath + "/styleFidelity", "components/schemas/AssetMetadata/properties/styleFidelity", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.styleImages !== void 0) {
      let data110 = data.styleImages;
      if (data110 === null) {
        vErrors = fail(vErrors, instancePath + "/styleImages", "components/schemas/AssetMetadata/properties/styleImages", "optional", {});
        errors++;
      } else {
        if (Array.isArray(data110)) {
          const len9 = data110.length;
          for (let i9 = 0; i9 < len9; i9++) {
            if (typeof data110[i9] !== "string") {
              vErrors = fail(vErrors, instancePath + "/styleImages/" + i9, "components/schemas/AssetMetadata/properties/styleImages/items", "type", { type: "string" });
              errors++;
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/styleImages", "components/schemas/AssetMetadata/properties/styleImages", "type", { type: "array" });
          errors++;
        }
      }
    }
    if (data.styleImagesFidelity !== void 0) {
      let data112 = data.styleImagesFidelity;
      if (data112 === null) {
        vErrors = fail(vErrors, instancePath + "/styleImagesFidelity", "components/schemas/AssetMetadata/properties/styleImagesFidelity", "optional", {});
        errors++;
      } else {
        if (!(typeof data112 == "number" && isFinite(data112))) {
          vErrors = fail(vErrors, instancePath + "/styleImagesFidelity", "components/schemas/AssetMetadata/properties/styleImagesFidelity", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.targetHeight !== void 0) {
      let data113 = data.targetHeight;
      if (data113 === null) {
        vErrors = fail(vErrors, instancePath + "/targetHeight", "components/schemas/AssetMetadata/properties/targetHeight", "optional", {});
        errors++;
      } else {
        if (!(typeof data113 == "number" && isFinite(data113))) {
          vErrors = fail(vErrors, instancePath + "/targetHeight", "components/schemas/AssetMetadata/properties/targetHeight", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.targetWidth !== void 0) {
      let data114 = data.targetWidth;
      if (data114 === null) {
        vErrors = fail(vErrors, instancePath + "/targetWidth", "components/schemas/AssetMetadata/properties/targetWidth", "optional", {});
        errors++;
      } else {
        if (!(typeof data114 == "number" && isFinite(data114))) {
          vErrors = fail(vErrors, instancePath + "/targetWidth", "components/schemas/AssetMetadata/properties/targetWidth", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.text !== void 0) {
      let data115 = data.text;
      if (data115 === null) {
        vErrors = fail(vErrors, instancePath + "/text", "components/schemas/AssetMetadata/properties/text", "optional", {});
        errors++;
      } else {
        if (typeof data115 !== "string") {
          vErrors = fail(vErrors, instancePath + "/text", "components/schemas/AssetMetadata/properties/text", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.texture !== void 0) {
      let data116 = data.texture;
      if (data116 === null) {
        vErrors = fail(vErrors, instancePath + "/texture", "components/schemas/AssetMetadata/properties/texture", "optional", {});
        errors++;
      } else {
        if (typeof data116 !== "string") {
          vErrors = fail(vErrors, instancePath + "/texture", "components/schemas/AssetMetadata/properties/texture", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.thumbnail !== void 0) {
      let data117 = data.thumbnail;
      if (data117 === null) {
        vErrors = fail(vErrors, instancePath + "/thumbnail", "components/schemas/AssetMetadata/properties/thumbnail", "optional", {});
        errors++;
      } else {
        if (data117 && typeof data117 == "object" && !Array.isArray(data117)) {
          if (data117.assetId === void 0) {
            vErrors = fail(vErrors, instancePath + "/thumbnail", "components/schemas/AssetFile", "required", { missingProperty: "assetId" });
            errors++;
          }
          if (data117.url === void 0) {
            vErrors = fail(vErrors, instancePath + "/thumbnail", "components/schemas/AssetFile", "required", { missingProperty: "url" });
            errors++;
          }
          for (const key2 in data117) {
            if (!(key2 === "assetId" || key2 === "url")) {
              vErrors = fail(vErrors, instancePath + "/thumbnail", "components/schemas/AssetFile", "additionalProperties", { additionalProperty: key2 });
              errors++;
            }
          }
          if (data117.assetId !== void 0) {
            if (typeof data117.assetId !== "string") {
              vErrors = fail(vErrors, instancePath + "/thumbnail/assetId", "components/schemas/AssetFile/properties/assetId", "type", { type: "string" });
              errors++;
            }
          }
          if (data117.url !== void 0) {
            let data119 = data117.url;
            if (typeof data119 === "string") {
              if (!formats2(data119)) {
                vErrors = fail(vErrors, instancePath + "/thumbnail/url", "components/schemas/AssetFile/properties/url", "format", { format: "uri" });
                errors++;
              }
            } else {
              vErrors = fail(vErrors, instancePath + "/thumbnail/url", "components/schemas/AssetFile/properties/url", "type", { type: "string" });
              errors++;
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/thumbnail", "components/schemas/AssetFile", "type", { type: "object" });
          errors++;
        }
      }
    }
    if (data.tileStyle !== void 0) {
      let data120 = data.tileStyle;
      if (data120 === null) {
        vErrors = fail(vErrors, instancePath + "/tileStyle", "components/schemas/AssetMetadata/properties/tileStyle", "optional", {});
        errors++;
      } else {
        if (typeof data120 !== "boolean") {
          vErrors = fail(vErrors, instancePath + "/tileStyle", "components/schemas/AssetMetadata/properties/tileStyle", "type", { type: "boolean" });
          errors++;
        }
      }
    }
    if (data.trainingImage !== void 0) {
      let data121 = data.trainingImage;
      if (data121 === null) {
        vErrors = fail(vErrors, instancePath + "/trainingImage", "components/schemas/AssetMetadata/properties/trainingImage", "optional", {});
        errors++;
      } else {
        if (typeof data121 !== "boolean") {
          vErrors = fail(vErrors, instancePath + "/trainingImage", "components/schemas/AssetMetadata/properties/trainingImage", "type", { type: "boolean" });
          errors++;
        }
      }
    }
    if (data.verticalExpansionRatio !== void 0) {
      let data122 = data.verticalExpansionRatio;
      if (data122 === null) {
        vErrors = fail(vErrors, instancePath + "/verticalExpansionRatio", "components/schemas/AssetMetadata/properties/verticalExpansionRatio", "optional", {});
        errors++;
      } else {
        if (!(typeof data122 == "number" && isFinite(data122))) {
          vErrors = fail(vErrors, instancePath + "/verticalExpansionRatio", "components/schemas/AssetMetadata/properties/verticalExpansionRatio", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.width !== void 0) {
      let data123 = data.width;
      if (data123 === null) {
        vErrors = fail(vErrors, instancePath + "/width", "components/schemas/AssetMetadata/properties/width", "optional", {});
        errors++;
      } else {
        if (!(typeof data123 == "number" && isFinite(data123))) {
          vErrors = fail(vErrors, instancePath + "/width", "components/schemas/AssetMetadata/properties/width", "type", { type: "number" });
          errors++;
        }
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/AssetMetadata", "type", { type: "object" });
    errors++;
  }
  validate17.errors = vErrors;
  return errors === 0;
}
validate17.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema40 = { "type": "object", "description": "Measured facts about the file; which are present depends on the kind of asset.", "required": ["size"], "properties": { "size": { "type": "number", "description": "File size, in bytes." }, "animationFrameCount": { "optional": { "type": "number", "description": "Frames of the longest 3D animation." } }, "bitrate": { "optional": { "type": "number", "description": "Bits per second of the media stream." } }, "boneCount": { "optional": { "type": "number", "description": "Bones of a 3D skeleton." } }, "cameraMode": { "optional": { "$ref": "#/components/schemas/CameraMode" } }, "cameraTrajectory": { "optional": { "type": "array", "description": "Path of the camera through a 3D scene.", "items": { "$ref": "#/components/schemas/CameraPose" } } }, "channels": { "optional": { "type": "number", "description": "Number of audio channels." } }, "charCount": { "optional": { "type": "number", "description": "Characters of a text, counted as Unicode code points." } }, "classification": { "optional": { "$ref": "#/components/schemas/AudioClassification" } }, "codecName": { "optional": { "type": "string", "description": "Codec of the media stream." } }, "description": { "optional": { "type": "string", "description": "What the file contains, for people." } }, "dimensions": { "optional": { "type": "array", "description": "Size of a 3D model: width, height, depth, in units of the model.", "minItems": 3, "maxItems": 3, "items": { "type": "number", "description": "One extent, in units of the model." } } }, "duration": { "optional": { "type": "number", "description": "Length of the media, in seconds." } }, "faceCount": { "optional": { "type": "number", "description": "Faces of a 3D mesh." } }, "format": { "optional": { "type": "string", "description": "File format." } }, "frameRate": { "optional": { "type": "number", "description": "Frames per second." } }, "hasAnimations": { "optional": { "type": "boolean", "description": "Whether a 3D model is animated." } }, "hasFullPreview": { "optional": { "type": "boolean", "description": "Whether the preview shows all of the content." } }, "hasNormals": { "optional": { "type": "boolean", "description": "Whether a 3D mesh carries normals." } }, "hasSkeleton": { "optional": { "type": "boolean", "description": "Whether a 3D model is rigged." } }, "hasUVs": { "optional": { "type": "boolean", "description": "Whether a 3D mesh carries texture coordinates." } }, "height": { "optional": { "type": "number", "description": "Height, in pixels." } }, "nbFrames": { "optional": { "type": "number", "description": "Number of frames." } }, "preview": { "optional": { "type": "string", "description": "Excerpt of the content, or its address." } }, "sampleRate": { "optional": { "type": "number", "description": "Audio samples per second, in hertz (Hz)." } }, "transcription": { "optional": { "$ref": "#/components/schemas/AudioTranscription" } }, "vertexCount": { "optional": { "type": "number", "description": "Vertices of a 3D mesh." } }, "width": { "optional": { "type": "number", "description": "Width, in pixels." } }, "wordCount": { "optional": { "type": "number", "description": "Words of a text." } } }, "additionalProperties": false };
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
      vErrors = fail(vErrors, instancePath, "components/schemas/AssetProperties", "required", { missingProperty: "size" });
      errors++;
    }
    for (const key0 in data) {
      if (!func0.call(schema40.properties, key0)) {
        vErrors = fail(vErrors, instancePath, "components/schemas/AssetProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.size !== void 0) {
      let data0 = data.size;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        vErrors = fail(vErrors, instancePath + "/size", "components/schemas/AssetProperties/properties/size", "type", { type: "number" });
        errors++;
      }
    }
    if (data.animationFrameCount !== void 0) {
      let data1 = data.animationFrameCount;
      if (data1 === null) {
        vErrors = fail(vErrors, instancePath + "/animationFrameCount", "components/schemas/AssetProperties/properties/animationFrameCount", "optional", {});
        errors++;
      } else {
        if (!(typeof data1 == "number" && isFinite(data1))) {
          vErrors = fail(vErrors, instancePath + "/animationFrameCount", "components/schemas/AssetProperties/properties/animationFrameCount", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.bitrate !== void 0) {
      let data2 = data.bitrate;
      if (data2 === null) {
        vErrors = fail(vErrors, instancePath + "/bitrate", "components/schemas/AssetProperties/properties/bitrate", "optional", {});
        errors++;
      } else {
        if (!(typeof data2 == "number" && isFinite(data2))) {
          vErrors = fail(vErrors, instancePath + "/bitrate", "components/schemas/AssetProperties/properties/bitrate", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.boneCount !== void 0) {
      let data3 = data.boneCount;
      if (data3 === null) {
        vErrors = fail(vErrors, instancePath + "/boneCount", "components/schemas/AssetProperties/properties/boneCount", "optional", {});
        errors++;
      } else {
        if (!(typeof data3 == "number" && isFinite(data3))) {
          vErrors = fail(vErrors, instancePath + "/boneCount", "components/schemas/AssetProperties/properties/boneCount", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.cameraMode !== void 0) {
      let data4 = data.cameraMode;
      if (data4 === null) {
        vErrors = fail(vErrors, instancePath + "/cameraMode", "components/schemas/AssetProperties/properties/cameraMode", "optional", {});
        errors++;
      } else {
        if (typeof data4 !== "string") {
          vErrors = fail(vErrors, instancePath + "/cameraMode", "components/schemas/CameraMode", "type", { type: "string" });
          errors++;
        }
        if (!(typeof data4 != "string" || data4 === "aerial" || data4 === "interior" || data4 === "turntable")) {
          vErrors = fail(vErrors, instancePath + "/cameraMode", "components/schemas/CameraMode", "x-open-enum", { knownValues: schema41["x-open-enum"] });
          errors++;
        }
      }
    }
    if (data.cameraTrajectory !== void 0) {
      let data5 = data.cameraTrajectory;
      if (data5 === null) {
        vErrors = fail(vErrors, instancePath + "/cameraTrajectory", "components/schemas/AssetProperties/properties/cameraTrajectory", "optional", {});
        errors++;
      } else {
        if (Array.isArray(data5)) {
          const len0 = data5.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data6 = data5[i0];
            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
              if (data6.position === void 0) {
                vErrors = fail(vErrors, instancePath + "/cameraTrajectory/" + i0, "components/schemas/CameraPose", "required", { missingProperty: "position" });
                errors++;
              }
              if (data6.target === void 0) {
                vErrors = fail(vErrors, instancePath + "/cameraTrajectory/" + i0, "components/schemas/CameraPose", "required", { missingProperty: "target" });
                errors++;
              }
              for (const key1 in data6) {
                if (!(key1 === "position" || key1 === "target" || key1 === "fov")) {
                  vErrors = fail(vErrors, instancePath + "/cameraTrajectory/" + i0, "components/schemas/CameraPose", "additionalProperties", { additionalProperty: key1 });
                  errors++;
                }
              }
              if (data6.position !== void 0) {
                let data7 = data6.position;
                if (Array.isArray(data7)) {
                  if (data7.length > 3) {
                    vErrors = fail(vErrors, instancePath + "/cameraTrajectory/" + i0 + "/position", "components/schemas/CameraPose/properties/position", "maxItems", { limit: 3 });
                    errors++;
                  }
                  if (data7.length < 3) {
                    vErrors = fail(vErrors, instancePath + "/cameraTrajectory/" + i0 + "/position", "components/schemas/CameraPose/properties/position", "minItems", { limit: 3 });
                    errors++;
                  }
                } else {
                  vErrors = fail(vErrors, instancePath + "/cameraTrajectory/" + i0 + "/position", "components/schemas/CameraPose/properties/position", "type", { type: "array" });
                  errors++;
                }
              }
              if (data6.target !== void 0) {
                let data8 = data6.target;
                if (Array.isArray(data8)) {
                  if (data8.length > 3) {
                    vErrors = fail(vErrors, instancePath + "/cameraTrajectory/" + i0 + "/target", "components/schemas/CameraPose/properties/target", "maxItems", { limit: 3 });
                    errors++;
                  }
                  if (data8.length < 3) {
                    vErrors = fail(vErrors, instancePath + "/cameraTrajectory/" + i0 + "/target", "components/schemas/CameraPose/properties/target", "minItems", { limit: 3 });
                    errors++;
                  }
                } else {
                  vErrors = fail(vErrors, instancePath + "/cameraTrajectory/" + i0 + "/target", "components/schemas/CameraPose/properties/target", "type", { type: "array" });
                  errors++;
                }
              }
              if (data6.fov !== void 0) {
                let data9 = data6.fov;
                if (data9 === null) {
                  vErrors = fail(vErrors, instancePath + "/cameraTrajectory/" + i0 + "/fov", "components/schemas/CameraPose/properties/fov", "optional", {});
                  errors++;
                } else {
                  if (!(typeof data9 == "number" && isFinite(data9))) {
                    vErrors = fail(vErrors, instancePath + "/cameraTrajectory/" + i0 + "/fov", "components/schemas/CameraPose/properties/fov", "type", { type: "number" });
                    errors++;
                  }
                }
              }
            } else {
              vErrors = fail(vErrors, instancePath + "/cameraTrajectory/" + i0, "components/schemas/CameraPose", "type", { type: "object" });
              errors++;
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/cameraTrajectory", "components/schemas/AssetProperties/properties/cameraTrajectory", "type", { type: "array" });
          errors++;
        }
      }
    }
    if (data.channels !== void 0) {
      let data10 = data.channels;
      if (data10 === null) {
        vErrors = fail(vErrors, instancePath + "/channels", "components/schemas/AssetProperties/properties/channels", "optional", {});
        errors++;
      } else {
        if (!(typeof data10 == "number" && isFinite(data10))) {
          vErrors = fail(vErrors, instancePath + "/channels", "components/schemas/AssetProperties/properties/channels", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.charCount !== void 0) {
      let data11 = data.charCount;
      if (data11 === null) {
        vErrors = fail(vErrors, instancePath + "/charCount", "components/schemas/AssetProperties/properties/charCount", "optional", {});
        errors++;
      } else {
        if (!(typeof data11 == "number" && isFinite(data11))) {
          vErrors = fail(vErrors, instancePath + "/charCount", "components/schemas/AssetProperties/properties/charCount", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.classification !== void 0) {
      let data12 = data.classification;
      if (data12 === null) {
        vErrors = fail(vErrors, instancePath + "/classification", "components/schemas/AssetProperties/properties/classification", "optional", {});
        errors++;
      } else {
        if (typeof data12 !== "string") {
          vErrors = fail(vErrors, instancePath + "/classification", "components/schemas/AudioClassification", "type", { type: "string" });
          errors++;
        }
        if (!(typeof data12 != "string" || data12 === "effect" || data12 === "interview" || data12 === "music" || data12 === "other" || data12 === "sound" || data12 === "speech" || data12 === "text" || data12 === "unknown")) {
          vErrors = fail(vErrors, instancePath + "/classification", "components/schemas/AudioClassification", "x-open-enum", { knownValues: schema43["x-open-enum"] });
          errors++;
        }
      }
    }
    if (data.codecName !== void 0) {
      let data13 = data.codecName;
      if (data13 === null) {
        vErrors = fail(vErrors, instancePath + "/codecName", "components/schemas/AssetProperties/properties/codecName", "optional", {});
        errors++;
      } else {
        if (typeof data13 !== "string") {
          vErrors = fail(vErrors, instancePath + "/codecName", "components/schemas/AssetProperties/properties/codecName", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.description !== void 0) {
      let data14 = data.description;
      if (data14 === null) {
        vErrors = fail(vErrors, instancePath + "/description", "components/schemas/AssetProperties/properties/description", "optional", {});
        errors++;
      } else {
        if (typeof data14 !== "string") {
          vErrors = fail(vErrors, instancePath + "/description", "components/schemas/AssetProperties/properties/description", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.dimensions !== void 0) {
      let data15 = data.dimensions;
      if (data15 === null) {
        vErrors = fail(vErrors, instancePath + "/dimensions", "components/schemas/AssetProperties/properties/dimensions", "optional", {});
        errors++;
      } else {
        if (Array.isArray(data15)) {
          if (data15.length > 3) {
            vErrors = fail(vErrors, instancePath + "/dimensions", "components/schemas/AssetProperties/properties/dimensions", "maxItems", { limit: 3 });
            errors++;
          }
          if (data15.length < 3) {
            vErrors = fail(vErrors, instancePath + "/dimensions", "components/schemas/AssetProperties/properties/dimensions", "minItems", { limit: 3 });
            errors++;
          }
          const len1 = data15.length;
          for (let i1 = 0; i1 < len1; i1++) {
            let data16 = data15[i1];
            if (!(typeof data16 == "number" && isFinite(data16))) {
              vErrors = fail(vErrors, instancePath + "/dimensions/" + i1, "components/schemas/AssetProperties/properties/dimensions/items", "type", { type: "number" });
              errors++;
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/dimensions", "components/schemas/AssetProperties/properties/dimensions", "type", { type: "array" });
          errors++;
        }
      }
    }
    if (data.duration !== void 0) {
      let data17 = data.duration;
      if (data17 === null) {
        vErrors = fail(vErrors, instancePath + "/duration", "components/schemas/AssetProperties/properties/duration", "optional", {});
        errors++;
      } else {
        if (!(typeof data17 == "number" && isFinite(data17))) {
          vErrors = fail(vErrors, instancePath + "/duration", "components/schemas/AssetProperties/properties/duration", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.faceCount !== void 0) {
      let data18 = data.faceCount;
      if (data18 === null) {
        vErrors = fail(vErrors, instancePath + "/faceCount", "components/schemas/AssetProperties/properties/faceCount", "optional", {});
        errors++;
      } else {
        if (!(typeof data18 == "number" && isFinite(data18))) {
          vErrors = fail(vErrors, instancePath + "/faceCount", "components/schemas/AssetProperties/properties/faceCount", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.format !== void 0) {
      let data19 = data.format;
      if (data19 === null) {
        vErrors = fail(vErrors, instancePath + "/format", "components/schemas/AssetProperties/properties/format", "optional", {});
        errors++;
      } else {
        if (typeof data19 !== "string") {
          vErrors = fail(vErrors, instancePath + "/format", "components/schemas/AssetProperties/properties/format", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.frameRate !== void 0) {
      let data20 = data.frameRate;
      if (data20 === null) {
        vErrors = fail(vErrors, instancePath + "/frameRate", "components/schemas/AssetProperties/properties/frameRate", "optional", {});
        errors++;
      } else {
        if (!(typeof data20 == "number" && isFinite(data20))) {
          vErrors = fail(vErrors, instancePath + "/frameRate", "components/schemas/AssetProperties/properties/frameRate", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.hasAnimations !== void 0) {
      let data21 = data.hasAnimations;
      if (data21 === null) {
        vErrors = fail(vErrors, instancePath + "/hasAnimations", "components/schemas/AssetProperties/properties/hasAnimations", "optional", {});
        errors++;
      } else {
        if (typeof data21 !== "boolean") {
          vErrors = fail(vErrors, instancePath + "/hasAnimations", "components/schemas/AssetProperties/properties/hasAnimations", "type", { type: "boolean" });
          errors++;
        }
      }
    }
    if (data.hasFullPreview !== void 0) {
      let data22 = data.hasFullPreview;
      if (data22 === null) {
        vErrors = fail(vErrors, instancePath + "/hasFullPreview", "components/schemas/AssetProperties/properties/hasFullPreview", "optional", {});
        errors++;
      } else {
        if (typeof data22 !== "boolean") {
          vErrors = fail(vErrors, instancePath + "/hasFullPreview", "components/schemas/AssetProperties/properties/hasFullPreview", "type", { type: "boolean" });
          errors++;
        }
      }
    }
    if (data.hasNormals !== void 0) {
      let data23 = data.hasNormals;
      if (data23 === null) {
        vErrors = fail(vErrors, instancePath + "/hasNormals", "components/schemas/AssetProperties/properties/hasNormals", "optional", {});
        errors++;
      } else {
        if (typeof data23 !== "boolean") {
          vErrors = fail(vErrors, instancePath + "/hasNormals", "components/schemas/AssetProperties/properties/hasNormals", "type", { type: "boolean" });
          errors++;
        }
      }
    }
    if (data.hasSkeleton !== void 0) {
      let data24 = data.hasSkeleton;
      if (data24 === null) {
        vErrors = fail(vErrors, instancePath + "/hasSkeleton", "components/schemas/AssetProperties/properties/hasSkeleton", "optional", {});
        errors++;
      } else {
        if (typeof data24 !== "boolean") {
          vErrors = fail(vErrors, instancePath + "/hasSkeleton", "components/schemas/AssetProperties/properties/hasSkeleton", "type", { type: "boolean" });
          errors++;
        }
      }
    }
    if (data.hasUVs !== void 0) {
      let data25 = data.hasUVs;
      if (data25 === null) {
        vErrors = fail(vErrors, instancePath + "/hasUVs", "components/schemas/AssetProperties/properties/hasUVs", "optional", {});
        errors++;
      } else {
        if (typeof data25 !== "boolean") {
          vErrors = fail(vErrors, instancePath + "/hasUVs", "components/schemas/AssetProperties/properties/hasUVs", "type", { type: "boolean" });
          errors++;
        }
      }
    }
    if (data.height !== void 0) {
      let data26 = data.height;
      if (data26 === null) {
        vErrors = fail(vErrors, instancePath + "/height", "components/schemas/AssetProperties/properties/height", "optional", {});
        errors++;
      } else {
        if (!(typeof data26 == "number" && isFinite(data26))) {
          vErrors = fail(vErrors, instancePath + "/height", "components/schemas/AssetProperties/properties/height", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.nbFrames !== void 0) {
      let data27 = data.nbFrames;
      if (data27 === null) {
        vErrors = fail(vErrors, instancePath + "/nbFrames", "components/schemas/AssetProperties/properties/nbFrames", "optional", {});
        errors++;
      } else {
        if (!(typeof data27 == "number" && isFinite(data27))) {
          vErrors = fail(vErrors, instancePath + "/nbFrames", "components/schemas/AssetProperties/properties/nbFrames", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.preview !== void 0) {
      let data28 = data.preview;
      if (data28 === null) {
        vErrors = fail(vErrors, instancePath + "/preview", "components/schemas/AssetProperties/properties/preview", "optional", {});
        errors++;
      } else {
        if (typeof data28 !== "string") {
          vErrors = fail(vErrors, instancePath + "/preview", "components/schemas/AssetProperties/properties/preview", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.sampleRate !== void 0) {
      let data29 = data.sampleRate;
      if (data29 === null) {
        vErrors = fail(vErrors, instancePath + "/sampleRate", "components/schemas/AssetProperties/properties/sampleRate", "optional", {});
        errors++;
      } else {
        if (!(typeof data29 == "number" && isFinite(data29))) {
          vErrors = fail(vErrors, instancePath + "/sampleRate", "components/schemas/AssetProperties/properties/sampleRate", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.transcription !== void 0) {
      let data30 = data.transcription;
      if (data30 === null) {
        vErrors = fail(vErrors, instancePath + "/transcription", "components/schemas/AssetProperties/properties/transcription", "optional", {});
        errors++;
      } else {
        if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
          if (data30.text === void 0) {
            vErrors = fail(vErrors, instancePath + "/transcription", "components/schemas/AudioTranscription", "required", { missingProperty: "text" });
            errors++;
          }
          for (const key2 in data30) {
            if (!(key2 === "text")) {
              vErrors = fail(vErrors, instancePath + "/transcription", "components/schemas/AudioTranscription", "additionalProperties", { additionalProperty: key2 });
              errors++;
            }
          }
          if (data30.text !== void 0) {
            if (typeof data30.text !== "string") {
              vErrors = fail(vErrors, instancePath + "/transcription/text", "components/schemas/AudioTranscription/properties/text", "type", { type: "string" });
              errors++;
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/transcription", "components/schemas/AudioTranscription", "type", { type: "object" });
          errors++;
        }
      }
    }
    if (data.vertexCount !== void 0) {
      let data32 = data.vertexCount;
      if (data32 === null) {
        vErrors = fail(vErrors, instancePath + "/vertexCount", "components/schemas/AssetProperties/properties/vertexCount", "optional", {});
        errors++;
      } else {
        if (!(typeof data32 == "number" && isFinite(data32))) {
          vErrors = fail(vErrors, instancePath + "/vertexCount", "components/schemas/AssetProperties/properties/vertexCount", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.width !== void 0) {
      let data33 = data.width;
      if (data33 === null) {
        vErrors = fail(vErrors, instancePath + "/width", "components/schemas/AssetProperties/properties/width", "optional", {});
        errors++;
      } else {
        if (!(typeof data33 == "number" && isFinite(data33))) {
          vErrors = fail(vErrors, instancePath + "/width", "components/schemas/AssetProperties/properties/width", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.wordCount !== void 0) {
      let data34 = data.wordCount;
      if (data34 === null) {
        vErrors = fail(vErrors, instancePath + "/wordCount", "components/schemas/AssetProperties/properties/wordCount", "optional", {});
        errors++;
      } else {
        if (!(typeof data34 == "number" && isFinite(data34))) {
          vErrors = fail(vErrors, instancePath + "/wordCount", "components/schemas/AssetProperties/properties/wordCount", "type", { type: "number" });
          errors++;
        }
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/AssetProperties", "type", { type: "object" });
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
      vErrors = fail(vErrors, instancePath, "components/schemas/Asset", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.authorId === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Asset", "required", { missingProperty: "authorId" });
      errors++;
    }
    if (data.collectionIds === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Asset", "required", { missingProperty: "collectionIds" });
      errors++;
    }
    if (data.createdAt === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Asset", "required", { missingProperty: "createdAt" });
      errors++;
    }
    if (data.editCapabilities === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Asset", "required", { missingProperty: "editCapabilities" });
      errors++;
    }
    if (data.kind === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Asset", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.metadata === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Asset", "required", { missingProperty: "metadata" });
      errors++;
    }
    if (data.mimeType === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Asset", "required", { missingProperty: "mimeType" });
      errors++;
    }
    if (data.ownerId === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Asset", "required", { missingProperty: "ownerId" });
      errors++;
    }
    if (data.privacy === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Asset", "required", { missingProperty: "privacy" });
      errors++;
    }
    if (data.properties === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Asset", "required", { missingProperty: "properties" });
      errors++;
    }
    if (data.source === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Asset", "required", { missingProperty: "source" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Asset", "required", { missingProperty: "status" });
      errors++;
    }
    if (data.tags === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Asset", "required", { missingProperty: "tags" });
      errors++;
    }
    if (data.updatedAt === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Asset", "required", { missingProperty: "updatedAt" });
      errors++;
    }
    if (data.url === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Asset", "required", { missingProperty: "url" });
      errors++;
    }
    for (const key0 in data) {
      if (!func0.call(schema252.properties, key0)) {
        vErrors = fail(vErrors, instancePath, "components/schemas/Asset", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = fail(vErrors, instancePath + "/id", "components/schemas/Asset/properties/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.authorId !== void 0) {
      if (typeof data.authorId !== "string") {
        vErrors = fail(vErrors, instancePath + "/authorId", "components/schemas/Asset/properties/authorId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.collectionIds !== void 0) {
      let data2 = data.collectionIds;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== "string") {
            vErrors = fail(vErrors, instancePath + "/collectionIds/" + i0, "components/schemas/Asset/properties/collectionIds/items", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/collectionIds", "components/schemas/Asset/properties/collectionIds", "type", { type: "array" });
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data4 = data.createdAt;
      if (typeof data4 === "string") {
        if (!formats02(data4)) {
          vErrors = fail(vErrors, instancePath + "/createdAt", "components/schemas/Asset/properties/createdAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/createdAt", "components/schemas/Asset/properties/createdAt", "type", { type: "string" });
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
            vErrors = fail(vErrors, instancePath + "/editCapabilities/" + i1, "components/schemas/EditCapability", "type", { type: "string" });
            errors++;
          }
          if (!(typeof data6 != "string" || data6 === "DETECTION" || data6 === "GENERATIVE_FILL" || data6 === "PIXELATE" || data6 === "PROMPT_EDITING" || data6 === "REFINE" || data6 === "REFRAME" || data6 === "REMOVE_BACKGROUND" || data6 === "SEGMENTATION" || data6 === "UPSCALE" || data6 === "UPSCALE_360" || data6 === "VECTORIZATION")) {
            vErrors = fail(vErrors, instancePath + "/editCapabilities/" + i1, "components/schemas/EditCapability", "x-open-enum", { knownValues: schema26["x-open-enum"] });
            errors++;
          }
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/editCapabilities", "components/schemas/Asset/properties/editCapabilities", "type", { type: "array" });
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data7 = data.kind;
      if (typeof data7 !== "string") {
        vErrors = fail(vErrors, instancePath + "/kind", "components/schemas/AssetKind", "type", { type: "string" });
        errors++;
      }
      if (!(typeof data7 != "string" || data7 === "3d" || data7 === "audio" || data7 === "document" || data7 === "image" || data7 === "image-hdr" || data7 === "json" || data7 === "text" || data7 === "video")) {
        vErrors = fail(vErrors, instancePath + "/kind", "components/schemas/AssetKind", "x-open-enum", { knownValues: schema122["x-open-enum"] });
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
        vErrors = fail(vErrors, instancePath + "/mimeType", "components/schemas/Asset/properties/mimeType", "type", { type: "string" });
        errors++;
      }
    }
    if (data.ownerId !== void 0) {
      if (typeof data.ownerId !== "string") {
        vErrors = fail(vErrors, instancePath + "/ownerId", "components/schemas/Asset/properties/ownerId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.privacy !== void 0) {
      let data11 = data.privacy;
      if (typeof data11 !== "string") {
        vErrors = fail(vErrors, instancePath + "/privacy", "components/schemas/AssetPrivacy", "type", { type: "string" });
        errors++;
      }
      if (!(data11 === "private" || data11 === "public" || data11 === "unlisted")) {
        vErrors = fail(vErrors, instancePath + "/privacy", "components/schemas/AssetPrivacy", "enum", { allowedValues: schema39.enum });
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
        vErrors = fail(vErrors, instancePath + "/source", "components/schemas/AssetSource", "type", { type: "string" });
        errors++;
      }
      if (!(typeof data13 != "string" || data13 === "3d23d" || data13 === "3d23d:texture" || data13 === "3d:texture" || data13 === "3d:texture:albedo" || data13 === "3d:texture:metallic" || data13 === "3d:texture:mtl" || data13 === "3d:texture:normal" || data13 === "3d:texture:roughness" || data13 === "audio2audio" || data13 === "audio2txt" || data13 === "audio2video" || data13 === "background-removal" || data13 === "canvas" || data13 === "canvas-drawing" || data13 === "canvas-export" || data13 === "detection" || data13 === "generative-fill" || data13 === "image-prompt-editing" || data13 === "img23d" || data13 === "img2img" || data13 === "img2splat" || data13 === "img2txt" || data13 === "img2video" || data13 === "inference-control-net" || data13 === "inference-control-net-img" || data13 === "inference-control-net-inpainting" || data13 === "inference-control-net-inpainting-ip-adapter" || data13 === "inference-control-net-ip-adapter" || data13 === "inference-control-net-reference" || data13 === "inference-control-net-texture" || data13 === "inference-img" || data13 === "inference-img-ip-adapter" || data13 === "inference-img-texture" || data13 === "inference-in-paint" || data13 === "inference-in-paint-ip-adapter" || data13 === "inference-reference" || data13 === "inference-reference-texture" || data13 === "inference-txt" || data13 === "inference-txt-ip-adapter" || data13 === "inference-txt-texture" || data13 === "patch" || data13 === "pixelization" || data13 === "reframe" || data13 === "restyle" || data13 === "segment" || data13 === "segmentation-image" || data13 === "segmentation-mask" || data13 === "skybox-3d" || data13 === "skybox-base-360" || data13 === "skybox-hdri" || data13 === "texture" || data13 === "texture:albedo" || data13 === "texture:ao" || data13 === "texture:edge" || data13 === "texture:height" || data13 === "texture:metallic" || data13 === "texture:normal" || data13 === "texture:smoothness" || data13 === "txt23d" || data13 === "txt2audio" || data13 === "txt2img" || data13 === "txt2txt" || data13 === "txt2video" || data13 === "unknown" || data13 === "uploaded" || data13 === "uploaded-3d" || data13 === "uploaded-audio" || data13 === "uploaded-avatar" || data13 === "uploaded-text" || data13 === "uploaded-video" || data13 === "upscale" || data13 === "upscale-skybox" || data13 === "upscale-texture" || data13 === "upscale-video" || data13 === "vectorization" || data13 === "video23d" || data13 === "video2audio" || data13 === "video2img" || data13 === "video2video" || data13 === "voice-clone")) {
        vErrors = fail(vErrors, instancePath + "/source", "components/schemas/AssetSource", "x-open-enum", { knownValues: schema45["x-open-enum"] });
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data14 = data.status;
      if (typeof data14 !== "string") {
        vErrors = fail(vErrors, instancePath + "/status", "components/schemas/AssetStatus", "type", { type: "string" });
        errors++;
      }
      if (!(typeof data14 != "string" || data14 === "error" || data14 === "pending" || data14 === "success")) {
        vErrors = fail(vErrors, instancePath + "/status", "components/schemas/AssetStatus", "x-open-enum", { knownValues: schema46["x-open-enum"] });
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data15 = data.tags;
      if (Array.isArray(data15)) {
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data15[i2] !== "string") {
            vErrors = fail(vErrors, instancePath + "/tags/" + i2, "components/schemas/Asset/properties/tags/items", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/tags", "components/schemas/Asset/properties/tags", "type", { type: "array" });
        errors++;
      }
    }
    if (data.updatedAt !== void 0) {
      let data17 = data.updatedAt;
      if (typeof data17 === "string") {
        if (!formats02(data17)) {
          vErrors = fail(vErrors, instancePath + "/updatedAt", "components/schemas/Asset/properties/updatedAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/updatedAt", "components/schemas/Asset/properties/updatedAt", "type", { type: "string" });
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data18 = data.url;
      if (typeof data18 === "string") {
        if (!formats2(data18)) {
          vErrors = fail(vErrors, instancePath + "/url", "components/schemas/Asset/properties/url", "format", { format: "uri" });
          errors++;
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/url", "components/schemas/Asset/properties/url", "type", { type: "string" });
        errors++;
      }
    }
    if (data.automaticCaptioning !== void 0) {
      let data19 = data.automaticCaptioning;
      if (data19 === null) {
        vErrors = fail(vErrors, instancePath + "/automaticCaptioning", "components/schemas/Asset/properties/automaticCaptioning", "optional", {});
        errors++;
      } else {
        if (typeof data19 !== "string") {
          vErrors = fail(vErrors, instancePath + "/automaticCaptioning", "components/schemas/Asset/properties/automaticCaptioning", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.description !== void 0) {
      let data20 = data.description;
      if (data20 === null) {
        vErrors = fail(vErrors, instancePath + "/description", "components/schemas/Asset/properties/description", "optional", {});
        errors++;
      } else {
        if (typeof data20 !== "string") {
          vErrors = fail(vErrors, instancePath + "/description", "components/schemas/Asset/properties/description", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.embedding !== void 0) {
      let data21 = data.embedding;
      if (data21 === null) {
        vErrors = fail(vErrors, instancePath + "/embedding", "components/schemas/Asset/properties/embedding", "optional", {});
        errors++;
      } else {
        if (Array.isArray(data21)) {
          const len3 = data21.length;
          for (let i3 = 0; i3 < len3; i3++) {
            let data22 = data21[i3];
            if (!(typeof data22 == "number" && isFinite(data22))) {
              vErrors = fail(vErrors, instancePath + "/embedding/" + i3, "components/schemas/Asset/properties/embedding/items", "type", { type: "number" });
              errors++;
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/embedding", "components/schemas/Asset/properties/embedding", "type", { type: "array" });
          errors++;
        }
      }
    }
    if (data.firstFrame !== void 0) {
      let data23 = data.firstFrame;
      if (data23 === null) {
        vErrors = fail(vErrors, instancePath + "/firstFrame", "components/schemas/Asset/properties/firstFrame", "optional", {});
        errors++;
      } else {
        if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
          if (data23.assetId === void 0) {
            vErrors = fail(vErrors, instancePath + "/firstFrame", "components/schemas/AssetFile", "required", { missingProperty: "assetId" });
            errors++;
          }
          if (data23.url === void 0) {
            vErrors = fail(vErrors, instancePath + "/firstFrame", "components/schemas/AssetFile", "required", { missingProperty: "url" });
            errors++;
          }
          for (const key1 in data23) {
            if (!(key1 === "assetId" || key1 === "url")) {
              vErrors = fail(vErrors, instancePath + "/firstFrame", "components/schemas/AssetFile", "additionalProperties", { additionalProperty: key1 });
              errors++;
            }
          }
          if (data23.assetId !== void 0) {
            if (typeof data23.assetId !== "string") {
              vErrors = fail(vErrors, instancePath + "/firstFrame/assetId", "components/schemas/AssetFile/properties/assetId", "type", { type: "string" });
              errors++;
            }
          }
          if (data23.url !== void 0) {
            let data25 = data23.url;
            if (typeof data25 === "string") {
              if (!formats2(data25)) {
                vErrors = fail(vErrors, instancePath + "/firstFrame/url", "components/schemas/AssetFile/properties/url", "format", { format: "uri" });
                errors++;
              }
            } else {
              vErrors = fail(vErrors, instancePath + "/firstFrame/url", "components/schemas/AssetFile/properties/url", "type", { type: "string" });
              errors++;
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/firstFrame", "components/schemas/AssetFile", "type", { type: "object" });
          errors++;
        }
      }
    }
    if (data.isHidden !== void 0) {
      let data26 = data.isHidden;
      if (data26 === null) {
        vErrors = fail(vErrors, instancePath + "/isHidden", "components/schemas/Asset/properties/isHidden", "optional", {});
        errors++;
      } else {
        if (typeof data26 !== "boolean") {
          vErrors = fail(vErrors, instancePath + "/isHidden", "components/schemas/Asset/properties/isHidden", "type", { type: "boolean" });
          errors++;
        }
      }
    }
    if (data.lastFrame !== void 0) {
      let data27 = data.lastFrame;
      if (data27 === null) {
        vErrors = fail(vErrors, instancePath + "/lastFrame", "components/schemas/Asset/properties/lastFrame", "optional", {});
        errors++;
      } else {
        if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
          if (data27.assetId === void 0) {
            vErrors = fail(vErrors, instancePath + "/lastFrame", "components/schemas/AssetFile", "required", { missingProperty: "assetId" });
            errors++;
          }
          if (data27.url === void 0) {
            vErrors = fail(vErrors, instancePath + "/lastFrame", "components/schemas/AssetFile", "required", { missingProperty: "url" });
            errors++;
          }
          for (const key2 in data27) {
            if (!(key2 === "assetId" || key2 === "url")) {
              vErrors = fail(vErrors, instancePath + "/lastFrame", "components/schemas/AssetFile", "additionalProperties", { additionalProperty: key2 });
              errors++;
            }
          }
          if (data27.assetId !== void 0) {
            if (typeof data27.assetId !== "string") {
              vErrors = fail(vErrors, instancePath + "/lastFrame/assetId", "components/schemas/AssetFile/properties/assetId", "type", { type: "string" });
              errors++;
            }
          }
          if (data27.url !== void 0) {
            let data29 = data27.url;
            if (typeof data29 === "string") {
              if (!formats2(data29)) {
                vErrors = fail(vErrors, instancePath + "/lastFrame/url", "components/schemas/AssetFile/properties/url", "format", { format: "uri" });
                errors++;
              }
            } else {
              vErrors = fail(vErrors, instancePath + "/lastFrame/url", "components/schemas/AssetFile/properties/url", "type", { type: "string" });
              errors++;
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/lastFrame", "components/schemas/AssetFile", "type", { type: "object" });
          errors++;
        }
      }
    }
    if (data.nsfw !== void 0) {
      let data30 = data.nsfw;
      if (data30 === null) {
        vErrors = fail(vErrors, instancePath + "/nsfw", "components/schemas/Asset/properties/nsfw", "optional", {});
        errors++;
      } else {
        if (Array.isArray(data30)) {
          const len4 = data30.length;
          for (let i4 = 0; i4 < len4; i4++) {
            if (typeof data30[i4] !== "string") {
              vErrors = fail(vErrors, instancePath + "/nsfw/" + i4, "components/schemas/Asset/properties/nsfw/items", "type", { type: "string" });
              errors++;
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/nsfw", "components/schemas/Asset/properties/nsfw", "type", { type: "array" });
          errors++;
        }
      }
    }
    if (data.originalFileUrl !== void 0) {
      let data32 = data.originalFileUrl;
      if (data32 === null) {
        vErrors = fail(vErrors, instancePath + "/originalFileUrl", "components/schemas/Asset/properties/originalFileUrl", "optional", {});
        errors++;
      } else {
        if (typeof data32 === "string") {
          if (!formats2(data32)) {
            vErrors = fail(vErrors, instancePath + "/originalFileUrl", "components/schemas/Asset/properties/originalFileUrl", "format", { format: "uri" });
            errors++;
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/originalFileUrl", "components/schemas/Asset/properties/originalFileUrl", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.outputIndex !== void 0) {
      let data33 = data.outputIndex;
      if (data33 === null) {
        vErrors = fail(vErrors, instancePath + "/outputIndex", "components/schemas/Asset/properties/outputIndex", "optional", {});
        errors++;
      } else {
        if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
          vErrors = fail(vErrors, instancePath + "/outputIndex", "components/schemas/Asset/properties/outputIndex", "type", { type: "integer" });
          errors++;
        }
        if (typeof data33 == "number" && isFinite(data33)) {
          if (data33 < 0 || isNaN(data33)) {
            vErrors = fail(vErrors, instancePath + "/outputIndex", "components/schemas/Asset/properties/outputIndex", "minimum", { comparison: ">=", limit: 0 });
            errors++;
          }
        }
      }
    }
    if (data.preview !== void 0) {
      let data34 = data.preview;
      if (data34 === null) {
        vErrors = fail(vErrors, instancePath + "/preview", "components/schemas/Asset/properties/preview", "optional", {});
        errors++;
      } else {
        if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
          if (data34.assetId === void 0) {
            vErrors = fail(vErrors, instancePath + "/preview", "components/schemas/AssetFile", "required", { missingProperty: "assetId" });
            errors++;
          }
          if (data34.url === void 0) {
            vErrors = fail(vErrors, instancePath + "/preview", "components/schemas/AssetFile", "required", { missingProperty: "url" });
            errors++;
          }
          for (const key3 in data34) {
            if (!(key3 === "assetId" || key3 === "url")) {
              vErrors = fail(vErrors, instancePath + "/preview", "components/schemas/AssetFile", "additionalProperties", { additionalProperty: key3 });
              errors++;
            }
          }
          if (data34.assetId !== void 0) {
            if (typeof data34.assetId !== "string") {
              vErrors = fail(vErrors, instancePath + "/preview/assetId", "components/schemas/AssetFile/properties/assetId", "type", { type: "string" });
              errors++;
            }
          }
          if (data34.url !== void 0) {
            let data36 = data34.url;
            if (typeof data36 === "string") {
              if (!formats2(data36)) {
                vErrors = fail(vErrors, instancePath + "/preview/url", "components/schemas/AssetFile/properties/url", "format", { format: "uri" });
                errors++;
              }
            } else {
              vErrors = fail(vErrors, instancePath + "/preview/url", "components/schemas/AssetFile/properties/url", "type", { type: "string" });
              errors++;
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/preview", "components/schemas/AssetFile", "type", { type: "object" });
          errors++;
        }
      }
    }
    if (data.thumbnail !== void 0) {
      let data37 = data.thumbnail;
      if (data37 === null) {
        vErrors = fail(vErrors, instancePath + "/thumbnail", "components/schemas/Asset/properties/thumbnail", "optional", {});
        errors++;
      } else {
        if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
          if (data37.assetId === void 0) {
            vErrors = fail(vErrors, instancePath + "/thumbnail", "components/schemas/AssetFile", "required", { missingProperty: "assetId" });
            errors++;
          }
          if (data37.url === void 0) {
            vErrors = fail(vErrors, instancePath + "/thumbnail", "components/schemas/AssetFile", "required", { missingProperty: "url" });
            errors++;
          }
          for (const key4 in data37) {
            if (!(key4 === "assetId" || key4 === "url")) {
              vErrors = fail(vErrors, instancePath + "/thumbnail", "components/schemas/AssetFile", "additionalProperties", { additionalProperty: key4 });
              errors++;
            }
          }
          if (data37.assetId !== void 0) {
            if (typeof data37.assetId !== "string") {
              vErrors = fail(vErrors, instancePath + "/thumbnail/assetId", "components/schemas/AssetFile/properties/assetId", "type", { type: "string" });
              errors++;
            }
          }
          if (data37.url !== void 0) {
            let data39 = data37.url;
            if (typeof data39 === "string") {
              if (!formats2(data39)) {
                vErrors = fail(vErrors, instancePath + "/thumbnail/url", "components/schemas/AssetFile/properties/url", "format", { format: "uri" });
                errors++;
              }
            } else {
              vErrors = fail(vErrors, instancePath + "/thumbnail/url", "components/schemas/AssetFile/properties/url", "type", { type: "string" });
              errors++;
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/thumbnail", "components/schemas/AssetFile", "type", { type: "object" });
          errors++;
        }
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/Asset", "type", { type: "object" });
    errors++;
  }
  validate16.errors = vErrors;
  return errors === 0;
}
validate16.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema522 = { "type": "string", "description": "The decision of the check. Closed: allowed, marked and stopped are the only outcomes.", "enum": ["allowed", "blocked", "flagged"] };
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
      vErrors = fail(vErrors, instancePath, "components/schemas/IpFinding", "required", { missingProperty: "category" });
      errors++;
    }
    if (data.confidence === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/IpFinding", "required", { missingProperty: "confidence" });
      errors++;
    }
    if (data.filterId === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/IpFinding", "required", { missingProperty: "filterId" });
      errors++;
    }
    if (data.filterName === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/IpFinding", "required", { missingProperty: "filterName" });
      errors++;
    }
    if (data.flagged === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/IpFinding", "required", { missingProperty: "flagged" });
      errors++;
    }
    if (data.reason === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/IpFinding", "required", { missingProperty: "reason" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "category" || key0 === "confidence" || key0 === "filterId" || key0 === "filterName" || key0 === "flagged" || key0 === "reason" || key0 === "entities")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/IpFinding", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.category !== void 0) {
      let data0 = data.category;
      if (typeof data0 !== "string") {
        vErrors = fail(vErrors, instancePath + "/category", "components/schemas/IpFindingCategory", "type", { type: "string" });
        errors++;
      }
      if (!(typeof data0 != "string" || data0 === "artist-style" || data0 === "brand-trademark" || data0 === "celebrity-likeness" || data0 === "custom" || data0 === "fictional-character")) {
        vErrors = fail(vErrors, instancePath + "/category", "components/schemas/IpFindingCategory", "x-open-enum", { knownValues: schema54["x-open-enum"] });
        errors++;
      }
    }
    if (data.confidence !== void 0) {
      let data1 = data.confidence;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1 || isNaN(data1)) {
          vErrors = fail(vErrors, instancePath + "/confidence", "components/schemas/IpFinding/properties/confidence", "maximum", { comparison: "<=", limit: 1 });
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          vErrors = fail(vErrors, instancePath + "/confidence", "components/schemas/IpFinding/properties/confidence", "minimum", { comparison: ">=", limit: 0 });
          errors++;
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/confidence", "components/schemas/IpFinding/properties/confidence", "type", { type: "number" });
        errors++;
      }
    }
    if (data.filterId !== void 0) {
      if (typeof data.filterId !== "string") {
        vErrors = fail(vErrors, instancePath + "/filterId", "components/schemas/IpFinding/properties/filterId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.filterName !== void 0) {
      if (typeof data.filterName !== "string") {
        vErrors = fail(vErrors, instancePath + "/filterName", "components/schemas/IpFinding/properties/filterName", "type", { type: "string" });
        errors++;
      }
    }
    if (data.flagged !== void 0) {
      if (typeof data.flagged !== "boolean") {
        vErrors = fail(vErrors, instancePath + "/flagged", "components/schemas/IpFinding/properties/flagged", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.reason !== void 0) {
      if (typeof data.reason !== "string") {
        vErrors = fail(vErrors, instancePath + "/reason", "components/schemas/IpFinding/properties/reason", "type", { type: "string" });
        errors++;
      }
    }
    if (data.entities !== void 0) {
      let data6 = data.entities;
      if (data6 === null) {
        vErrors = fail(vErrors, instancePath + "/entities", "components/schemas/IpFinding/properties/entities", "optional", {});
        errors++;
      } else {
        if (Array.isArray(data6)) {
          const len0 = data6.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (typeof data6[i0] !== "string") {
              vErrors = fail(vErrors, instancePath + "/entities/" + i0, "components/schemas/IpFinding/properties/entities/items", "type", { type: "string" });
              errors++;
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/entities", "components/schemas/IpFinding/properties/entities", "type", { type: "array" });
          errors++;
        }
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/IpFinding", "type", { type: "object" });
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
      vErrors = fail(vErrors, instancePath, "components/schemas/IpDetection", "required", { missingProperty: "action" });
      errors++;
    }
    if (data.creativeUnitsCharged === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/IpDetection", "required", { missingProperty: "creativeUnitsCharged" });
      errors++;
    }
    if (data.evaluatedFilters === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/IpDetection", "required", { missingProperty: "evaluatedFilters" });
      errors++;
    }
    if (data.findings === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/IpDetection", "required", { missingProperty: "findings" });
      errors++;
    }
    if (data.flagged === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/IpDetection", "required", { missingProperty: "flagged" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "action" || key0 === "creativeUnitsCharged" || key0 === "evaluatedFilters" || key0 === "findings" || key0 === "flagged" || key0 === "hasDetectorError")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/IpDetection", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.action !== void 0) {
      let data0 = data.action;
      if (typeof data0 !== "string") {
        vErrors = fail(vErrors, instancePath + "/action", "components/schemas/IpDetectionAction", "type", { type: "string" });
        errors++;
      }
      if (!(data0 === "allowed" || data0 === "blocked" || data0 === "flagged")) {
        vErrors = fail(vErrors, instancePath + "/action", "components/schemas/IpDetectionAction", "enum", { allowedValues: schema522.enum });
        errors++;
      }
    }
    if (data.creativeUnitsCharged !== void 0) {
      let data1 = data.creativeUnitsCharged;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        vErrors = fail(vErrors, instancePath + "/creativeUnitsCharged", "components/schemas/IpDetection/properties/creativeUnitsCharged", "type", { type: "number" });
        errors++;
      }
    }
    if (data.evaluatedFilters !== void 0) {
      let data2 = data.evaluatedFilters;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        vErrors = fail(vErrors, instancePath + "/evaluatedFilters", "components/schemas/IpDetection/properties/evaluatedFilters", "type", { type: "number" });
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
        vErrors = fail(vErrors, instancePath + "/findings", "components/schemas/IpDetection/properties/findings", "type", { type: "array" });
        errors++;
      }
    }
    if (data.flagged !== void 0) {
      if (typeof data.flagged !== "boolean") {
        vErrors = fail(vErrors, instancePath + "/flagged", "components/schemas/IpDetection/properties/flagged", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.hasDetectorError !== void 0) {
      let data6 = data.hasDetectorError;
      if (data6 === null) {
        vErrors = fail(vErrors, instancePath + "/hasDetectorError", "components/schemas/IpDetection/properties/hasDetectorError", "optional", {});
        errors++;
      } else {
        if (typeof data6 !== "boolean") {
          vErrors = fail(vErrors, instancePath + "/hasDetectorError", "components/schemas/IpDetection/properties/hasDetectorError", "type", { type: "boolean" });
          errors++;
        }
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/IpDetection", "type", { type: "object" });
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
      vErrors = fail(vErrors, instancePath, "components/schemas/PatchResult", "required", { missingProperty: "job" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "job" || key0 === "asset" || key0 === "creativeUnitsCost" || key0 === "creativeUnitsDiscount" || key0 === "ipDetection")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/PatchResult", "additionalProperties", { additionalProperty: key0 });
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
        vErrors = fail(vErrors, instancePath + "/asset", "components/schemas/PatchResult/properties/asset", "optional", {});
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
        vErrors = fail(vErrors, instancePath + "/creativeUnitsCost", "components/schemas/PatchResult/properties/creativeUnitsCost", "optional", {});
        errors++;
      } else {
        if (!(typeof data2 == "number" && isFinite(data2))) {
          vErrors = fail(vErrors, instancePath + "/creativeUnitsCost", "components/schemas/PatchResult/properties/creativeUnitsCost", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.creativeUnitsDiscount !== void 0) {
      let data3 = data.creativeUnitsDiscount;
      if (data3 === null) {
        vErrors = fail(vErrors, instancePath + "/creativeUnitsDiscount", "components/schemas/PatchResult/properties/creativeUnitsDiscount", "optional", {});
        errors++;
      } else {
        if (!(typeof data3 == "number" && isFinite(data3))) {
          vErrors = fail(vErrors, instancePath + "/creativeUnitsDiscount", "components/schemas/PatchResult/properties/creativeUnitsDiscount", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.ipDetection !== void 0) {
      let data4 = data.ipDetection;
      if (data4 === null) {
        vErrors = fail(vErrors, instancePath + "/ipDetection", "components/schemas/PatchResult/properties/ipDetection", "optional", {});
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
    vErrors = fail(vErrors, instancePath, "components/schemas/PatchResult", "type", { type: "object" });
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
      vErrors = fail(vErrors, instancePath, "components/schemas/PatchDryRun", "required", { missingProperty: "creativeUnitsCost" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "creativeUnitsCost" || key0 === "creativeUnitsDiscount" || key0 === "costDetails" || key0 === "ipDetection" || key0 === "job")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/PatchDryRun", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.creativeUnitsCost !== void 0) {
      let data0 = data.creativeUnitsCost;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        vErrors = fail(vErrors, instancePath + "/creativeUnitsCost", "components/schemas/PatchDryRun/properties/creativeUnitsCost", "type", { type: "number" });
        errors++;
      }
    }
    if (data.creativeUnitsDiscount !== void 0) {
      let data1 = data.creativeUnitsDiscount;
      if (data1 === null) {
        vErrors = fail(vErrors, instancePath + "/creativeUnitsDiscount", "components/schemas/PatchDryRun/properties/creativeUnitsDiscount", "optional", {});
        errors++;
      } else {
        if (!(typeof data1 == "number" && isFinite(data1))) {
          vErrors = fail(vErrors, instancePath + "/creativeUnitsDiscount", "components/schemas/PatchDryRun/properties/creativeUnitsDiscount", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.costDetails !== void 0) {
      let data2 = data.costDetails;
      if (data2 === null) {
        vErrors = fail(vErrors, instancePath + "/costDetails", "components/schemas/PatchDryRun/properties/costDetails", "optional", {});
        errors++;
      } else {
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
          for (const key1 in data2) {
            let data3 = data2[key1];
            if (!(typeof data3 == "number" && isFinite(data3))) {
              vErrors = fail(vErrors, instancePath + "/costDetails/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "components/schemas/CostDetails/additionalProperties", "type", { type: "number" });
              errors++;
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/costDetails", "components/schemas/CostDetails", "type", { type: "object" });
          errors++;
        }
      }
    }
    if (data.ipDetection !== void 0) {
      let data4 = data.ipDetection;
      if (data4 === null) {
        vErrors = fail(vErrors, instancePath + "/ipDetection", "components/schemas/PatchDryRun/properties/ipDetection", "optional", {});
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
        vErrors = fail(vErrors, instancePath + "/job", "components/schemas/PatchDryRun/properties/job", "optional", {});
        errors++;
      } else {
        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
          if (Object.keys(data5).length > 0) {
            vErrors = fail(vErrors, instancePath + "/job", "components/schemas/EmptyJob", "maxProperties", { limit: 0 });
            errors++;
          }
          for (const key2 in data5) {
            vErrors = fail(vErrors, instancePath + "/job", "components/schemas/EmptyJob", "additionalProperties", { additionalProperty: key2 });
            errors++;
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/job", "components/schemas/EmptyJob", "type", { type: "object" });
          errors++;
        }
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/PatchDryRun", "type", { type: "object" });
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
      vErrors = fail(vErrors, instancePath, "components/schemas/CostEstimate", "required", { missingProperty: "creativeUnitsCost" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "creativeUnitsCost" || key0 === "creativeUnitsDiscount" || key0 === "costDetails" || key0 === "ipDetection")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/CostEstimate", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.creativeUnitsCost !== void 0) {
      let data0 = data.creativeUnitsCost;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        vErrors = fail(vErrors, instancePath + "/creativeUnitsCost", "components/schemas/CostEstimate/properties/creativeUnitsCost", "type", { type: "number" });
        errors++;
      }
    }
    if (data.creativeUnitsDiscount !== void 0) {
      let data1 = data.creativeUnitsDiscount;
      if (data1 === null) {
        vErrors = fail(vErrors, instancePath + "/creativeUnitsDiscount", "components/schemas/CostEstimate/properties/creativeUnitsDiscount", "optional", {});
        errors++;
      } else {
        if (!(typeof data1 == "number" && isFinite(data1))) {
          vErrors = fail(vErrors, instancePath + "/creativeUnitsDiscount", "components/schemas/CostEstimate/properties/creativeUnitsDiscount", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.costDetails !== void 0) {
      let data2 = data.costDetails;
      if (data2 === null) {
        vErrors = fail(vErrors, instancePath + "/costDetails", "components/schemas/CostEstimate/properties/costDetails", "optional", {});
        errors++;
      } else {
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
          for (const key1 in data2) {
            let data3 = data2[key1];
            if (!(typeof data3 == "number" && isFinite(data3))) {
              vErrors = fail(vErrors, instancePath + "/costDetails/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "components/schemas/CostDetails/additionalProperties", "type", { type: "number" });
              errors++;
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/costDetails", "components/schemas/CostDetails", "type", { type: "object" });
          errors++;
        }
      }
    }
    if (data.ipDetection !== void 0) {
      let data4 = data.ipDetection;
      if (data4 === null) {
        vErrors = fail(vErrors, instancePath + "/ipDetection", "components/schemas/CostEstimate/properties/ipDetection", "optional", {});
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
    vErrors = fail(vErrors, instancePath, "components/schemas/CostEstimate", "type", { type: "object" });
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
      vErrors = fail(vErrors, instancePath, "components/schemas/ReasonError", "required", { missingProperty: "reason" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "reason" || key0 === "details" || key0 === "remainingSeconds" || key0 === "trace_id" || key0 === "traceId")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/ReasonError", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (data0 === null) {
        vErrors = fail(vErrors, instancePath + "/name", "components/schemas/ReasonError/properties/name", "optional", {});
        errors++;
      } else {
        if (typeof data0 !== "string") {
          vErrors = fail(vErrors, instancePath + "/name", "components/schemas/ReasonError/properties/name", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.reason !== void 0) {
      if (typeof data.reason !== "string") {
        vErrors = fail(vErrors, instancePath + "/reason", "components/schemas/ReasonError/properties/reason", "type", { type: "string" });
        errors++;
      }
    }
    if (data.details !== void 0) {
      let data2 = data.details;
      if (data2 === null) {
        vErrors = fail(vErrors, instancePath + "/details", "components/schemas/ReasonError/properties/details", "optional", {});
        errors++;
      } else {
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
          for (const key1 in data2) {
            if (!(key1 === "actionLimit" || key1 === "actionName" || key1 === "currentPlan" || key1 === "modelId" || key1 === "requiredPlan")) {
              vErrors = fail(vErrors, instancePath + "/details", "components/schemas/ReasonDetails", "additionalProperties", { additionalProperty: key1 });
              errors++;
            }
          }
          if (data2.actionLimit !== void 0) {
            let data3 = data2.actionLimit;
            if (data3 === null) {
              vErrors = fail(vErrors, instancePath + "/details/actionLimit", "components/schemas/ReasonDetails/properties/actionLimit", "optional", {});
              errors++;
            } else {
              if (!(typeof data3 == "number" && isFinite(data3))) {
                vErrors = fail(vErrors, instancePath + "/details/actionLimit", "components/schemas/ReasonDetails/properties/actionLimit", "type", { type: "number" });
                errors++;
              }
            }
          }
          if (data2.actionName !== void 0) {
            let data4 = data2.actionName;
            if (data4 === null) {
              vErrors = fail(vErrors, instancePath + "/details/actionName", "components/schemas/ReasonDetails/properties/actionName", "optional", {});
              errors++;
            } else {
              if (typeof data4 !== "string") {
                vErrors = fail(vErrors, instancePath + "/details/actionName", "components/schemas/ReasonDetails/properties/actionName", "type", { type: "string" });
                errors++;
              }
            }
          }
          if (data2.currentPlan !== void 0) {
            let data5 = data2.currentPlan;
            if (data5 === null) {
              vErrors = fail(vErrors, instancePath + "/details/currentPlan", "components/schemas/ReasonDetails/properties/currentPlan", "optional", {});
              errors++;
            } else {
              if (typeof data5 !== "string") {
                vErrors = fail(vErrors, instancePath + "/details/currentPlan", "components/schemas/ReasonDetails/properties/currentPlan", "type", { type: "string" });
                errors++;
              }
            }
          }
          if (data2.modelId !== void 0) {
            let data6 = data2.modelId;
            if (data6 === null) {
              vErrors = fail(vErrors, instancePath + "/details/modelId", "components/schemas/ReasonDetails/properties/modelId", "optional", {});
              errors++;
            } else {
              if (typeof data6 !== "string") {
                vErrors = fail(vErrors, instancePath + "/details/modelId", "components/schemas/ReasonDetails/properties/modelId", "type", { type: "string" });
                errors++;
              }
            }
          }
          if (data2.requiredPlan !== void 0) {
            let data7 = data2.requiredPlan;
            if (data7 === null) {
              vErrors = fail(vErrors, instancePath + "/details/requiredPlan", "components/schemas/ReasonDetails/properties/requiredPlan", "optional", {});
              errors++;
            } else {
              if (typeof data7 !== "string") {
                vErrors = fail(vErrors, instancePath + "/details/requiredPlan", "components/schemas/ReasonDetails/properties/requiredPlan", "type", { type: "string" });
                errors++;
              }
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/details", "components/schemas/ReasonDetails", "type", { type: "object" });
          errors++;
        }
      }
    }
    if (data.remainingSeconds !== void 0) {
      let data8 = data.remainingSeconds;
      if (data8 === null) {
        vErrors = fail(vErrors, instancePath + "/remainingSeconds", "components/schemas/ReasonError/properties/remainingSeconds", "optional", {});
        errors++;
      } else {
        if (!(typeof data8 == "number" && isFinite(data8))) {
          vErrors = fail(vErrors, instancePath + "/remainingSeconds", "components/schemas/ReasonError/properties/remainingSeconds", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.trace_id !== void 0) {
      let data9 = data.trace_id;
      if (data9 === null) {
        vErrors = fail(vErrors, instancePath + "/trace_id", "components/schemas/ReasonError/properties/trace_id", "optional", {});
        errors++;
      } else {
        if (typeof data9 !== "string") {
          vErrors = fail(vErrors, instancePath + "/trace_id", "components/schemas/ReasonError/properties/trace_id", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.traceId !== void 0) {
      let data10 = data.traceId;
      if (data10 === null) {
        vErrors = fail(vErrors, instancePath + "/traceId", "components/schemas/ReasonError/properties/traceId", "optional", {});
        errors++;
      } else {
        if (typeof data10 !== "string") {
          vErrors = fail(vErrors, instancePath + "/traceId", "components/schemas/ReasonError/properties/traceId", "type", { type: "string" });
          errors++;
        }
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/ReasonError", "type", { type: "object" });
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
        vErrors = fail(vErrors, instancePath, "components/schemas/StatusError", "required", { missingProperty: "status" });
        errors++;
      }
      if (data.code === void 0) {
        vErrors = fail(vErrors, instancePath, "components/schemas/StatusError", "required", { missingProperty: "code" });
        errors++;
      }
      if (data.message === void 0) {
        vErrors = fail(vErrors, instancePath, "components/schemas/StatusError", "required", { missingProperty: "message" });
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "status" || key0 === "code" || key0 === "message")) {
          vErrors = fail(vErrors, instancePath, "components/schemas/StatusError", "additionalProperties", { additionalProperty: key0 });
          errors++;
        }
      }
      if (data.status !== void 0) {
        let data0 = data.status;
        if (typeof data0 !== "string") {
          vErrors = fail(vErrors, instancePath + "/status", "components/schemas/StatusError/properties/status", "type", { type: "string" });
          errors++;
        }
        if ("error" !== data0) {
          vErrors = fail(vErrors, instancePath + "/status", "components/schemas/StatusError/properties/status", "const", { allowedValue: "error" });
          errors++;
        }
      }
      if (data.code !== void 0) {
        if (typeof data.code !== "string") {
          vErrors = fail(vErrors, instancePath + "/code", "components/schemas/StatusError/properties/code", "type", { type: "string" });
          errors++;
        }
      }
      if (data.message !== void 0) {
        if (typeof data.message !== "string") {
          vErrors = fail(vErrors, instancePath + "/message", "components/schemas/StatusError/properties/message", "type", { type: "string" });
          errors++;
        }
      }
    } else {
      vErrors = fail(vErrors, instancePath, "components/schemas/StatusError", "type", { type: "object" });
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
        vErrors = fail(vErrors, instancePath, "components/schemas/HttpError", "required", { missingProperty: "statusCode" });
        errors++;
      }
      if (data.error === void 0) {
        vErrors = fail(vErrors, instancePath, "components/schemas/HttpError", "required", { missingProperty: "error" });
        errors++;
      }
      if (data.message === void 0) {
        vErrors = fail(vErrors, instancePath, "components/schemas/HttpError", "required", { missingProperty: "message" });
        errors++;
      }
      for (const key1 in data) {
        if (!(key1 === "statusCode" || key1 === "error" || key1 === "message")) {
          vErrors = fail(vErrors, instancePath, "components/schemas/HttpError", "additionalProperties", { additionalProperty: key1 });
          errors++;
        }
      }
      if (data.statusCode !== void 0) {
        let data3 = data.statusCode;
        if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
          vErrors = fail(vErrors, instancePath + "/statusCode", "components/schemas/HttpError/properties/statusCode", "type", { type: "integer" });
          errors++;
        }
        if (typeof data3 == "number" && isFinite(data3)) {
          if (data3 > 599 || isNaN(data3)) {
            vErrors = fail(vErrors, instancePath + "/statusCode", "components/schemas/HttpError/properties/statusCode", "maximum", { comparison: "<=", limit: 599 });
            errors++;
          }
          if (data3 < 400 || isNaN(data3)) {
            vErrors = fail(vErrors, instancePath + "/statusCode", "components/schemas/HttpError/properties/statusCode", "minimum", { comparison: ">=", limit: 400 });
            errors++;
          }
        }
      }
      if (data.error !== void 0) {
        if (typeof data.error !== "string") {
          vErrors = fail(vErrors, instancePath + "/error", "components/schemas/HttpError/properties/error", "type", { type: "string" });
          errors++;
        }
      }
      if (data.message !== void 0) {
        if (typeof data.message !== "string") {
          vErrors = fail(vErrors, instancePath + "/message", "components/schemas/HttpError/properties/message", "type", { type: "string" });
          errors++;
        }
      }
    } else {
      vErrors = fail(vErrors, instancePath, "components/schemas/HttpError", "type", { type: "object" });
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
        vErrors = fail(vErrors, instancePath, "components/schemas/QuotaError", "required", { missingProperty: "error" });
        errors++;
      }
      if (data.code === void 0) {
        vErrors = fail(vErrors, instancePath, "components/schemas/QuotaError", "required", { missingProperty: "code" });
        errors++;
      }
      for (const key2 in data) {
        if (!(key2 === "error" || key2 === "code")) {
          vErrors = fail(vErrors, instancePath, "components/schemas/QuotaError", "additionalProperties", { additionalProperty: key2 });
          errors++;
        }
      }
      if (data.error !== void 0) {
        if (typeof data.error !== "string") {
          vErrors = fail(vErrors, instancePath + "/error", "components/schemas/QuotaError/properties/error", "type", { type: "string" });
          errors++;
        }
      }
      if (data.code !== void 0) {
        if (typeof data.code !== "string") {
          vErrors = fail(vErrors, instancePath + "/code", "components/schemas/QuotaError/properties/code", "type", { type: "string" });
          errors++;
        }
      }
    } else {
      vErrors = fail(vErrors, instancePath, "components/schemas/QuotaError", "type", { type: "object" });
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
        vErrors = fail(vErrors, instancePath, "components/schemas/GatewayError", "required", { missingProperty: "message" });
        errors++;
      }
      for (const key3 in data) {
        if (!(key3 === "message")) {
          vErrors = fail(vErrors, instancePath, "components/schemas/GatewayError", "additionalProperties", { additionalProperty: key3 });
          errors++;
        }
      }
      if (data.message !== void 0) {
        if (typeof data.message !== "string") {
          vErrors = fail(vErrors, instancePath + "/message", "components/schemas/GatewayError/properties/message", "type", { type: "string" });
          errors++;
        }
      }
    } else {
      vErrors = fail(vErrors, instancePath, "components/schemas/GatewayError", "type", { type: "object" });
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
        vErrors = fail(vErrors, instancePath, "components/schemas/DryRunCompleted", "required", { missingProperty: "statusCode" });
        errors++;
      }
      if (data.message === void 0) {
        vErrors = fail(vErrors, instancePath, "components/schemas/DryRunCompleted", "required", { missingProperty: "message" });
        errors++;
      }
      if (data.estimatedCost === void 0) {
        vErrors = fail(vErrors, instancePath, "components/schemas/DryRunCompleted", "required", { missingProperty: "estimatedCost" });
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "statusCode" || key0 === "message" || key0 === "estimatedCost")) {
          vErrors = fail(vErrors, instancePath, "components/schemas/DryRunCompleted", "additionalProperties", { additionalProperty: key0 });
          errors++;
        }
      }
      if (data.statusCode !== void 0) {
        let data0 = data.statusCode;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          vErrors = fail(vErrors, instancePath + "/statusCode", "components/schemas/DryRunCompleted/properties/statusCode", "type", { type: "integer" });
          errors++;
        }
        if (402 !== data0) {
          vErrors = fail(vErrors, instancePath + "/statusCode", "components/schemas/DryRunCompleted/properties/statusCode", "const", { allowedValue: 402 });
          errors++;
        }
      }
      if (data.message !== void 0) {
        if (typeof data.message !== "string") {
          vErrors = fail(vErrors, instancePath + "/message", "components/schemas/DryRunCompleted/properties/message", "type", { type: "string" });
          errors++;
        }
      }
      if (data.estimatedCost !== void 0) {
        let data2 = data.estimatedCost;
        if (!(typeof data2 == "number" && isFinite(data2))) {
          vErrors = fail(vErrors, instancePath + "/estimatedCost", "components/schemas/DryRunCompleted/properties/estimatedCost", "type", { type: "number" });
          errors++;
        }
      }
    } else {
      vErrors = fail(vErrors, instancePath, "components/schemas/DryRunCompleted", "type", { type: "object" });
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
      vErrors = fail(vErrors, instancePath, "components/schemas/CustomResult", "required", { missingProperty: "job" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "job" || key0 === "creativeUnitsCost" || key0 === "creativeUnitsDiscount" || key0 === "ipDetection")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/CustomResult", "additionalProperties", { additionalProperty: key0 });
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
        vErrors = fail(vErrors, instancePath + "/creativeUnitsCost", "components/schemas/CustomResult/properties/creativeUnitsCost", "optional", {});
        errors++;
      } else {
        if (!(typeof data1 == "number" && isFinite(data1))) {
          vErrors = fail(vErrors, instancePath + "/creativeUnitsCost", "components/schemas/CustomResult/properties/creativeUnitsCost", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.creativeUnitsDiscount !== void 0) {
      let data2 = data.creativeUnitsDiscount;
      if (data2 === null) {
        vErrors = fail(vErrors, instancePath + "/creativeUnitsDiscount", "components/schemas/CustomResult/properties/creativeUnitsDiscount", "optional", {});
        errors++;
      } else {
        if (!(typeof data2 == "number" && isFinite(data2))) {
          vErrors = fail(vErrors, instancePath + "/creativeUnitsDiscount", "components/schemas/CustomResult/properties/creativeUnitsDiscount", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.ipDetection !== void 0) {
      let data3 = data.ipDetection;
      if (data3 === null) {
        vErrors = fail(vErrors, instancePath + "/ipDetection", "components/schemas/CustomResult/properties/ipDetection", "optional", {});
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
    vErrors = fail(vErrors, instancePath, "components/schemas/CustomResult", "type", { type: "object" });
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
      vErrors = fail(vErrors, instancePath, "components/schemas/JobPage", "required", { missingProperty: "jobs" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "jobs" || key0 === "nextPaginationToken")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/JobPage", "additionalProperties", { additionalProperty: key0 });
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
        vErrors = fail(vErrors, instancePath + "/jobs", "components/schemas/JobPage/properties/jobs", "type", { type: "array" });
        errors++;
      }
    }
    if (data.nextPaginationToken !== void 0) {
      let data2 = data.nextPaginationToken;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = fail(vErrors, instancePath + "/nextPaginationToken", "components/schemas/JobPage/properties/nextPaginationToken", "type", { type: schema71.properties.nextPaginationToken.type });
        errors++;
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/JobPage", "type", { type: "object" });
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
      vErrors = fail(vErrors, instancePath, "components/schemas/JobResponse", "required", { missingProperty: "job" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "job")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/JobResponse", "additionalProperties", { additionalProperty: key0 });
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
    vErrors = fail(vErrors, instancePath, "components/schemas/JobResponse", "type", { type: "object" });
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
validate45.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var AssetPage = validate47;
var schema73 = { "type": "object", "description": "One page of assets. Without `sortBy` the order is unspecified.", "required": ["assets"], "properties": { "assets": { "type": "array", "description": "Assets of this page.", "items": { "$ref": "#/components/schemas/Asset" } }, "nextPaginationToken": { "type": ["string", "null"], "description": "Cursor of the next page, opaque; absent or null on the last." } }, "additionalProperties": false };
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
      vErrors = fail(vErrors, instancePath, "components/schemas/AssetPage", "required", { missingProperty: "assets" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "assets" || key0 === "nextPaginationToken")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/AssetPage", "additionalProperties", { additionalProperty: key0 });
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
        vErrors = fail(vErrors, instancePath + "/assets", "components/schemas/AssetPage/properties/assets", "type", { type: "array" });
        errors++;
      }
    }
    if (data.nextPaginationToken !== void 0) {
      let data2 = data.nextPaginationToken;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = fail(vErrors, instancePath + "/nextPaginationToken", "components/schemas/AssetPage/properties/nextPaginationToken", "type", { type: schema73.properties.nextPaginationToken.type });
        errors++;
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/AssetPage", "type", { type: "object" });
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
      vErrors = fail(vErrors, instancePath, "components/schemas/AssetUploadResponse", "required", { missingProperty: "asset" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "asset" || key0 === "job")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/AssetUploadResponse", "additionalProperties", { additionalProperty: key0 });
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
        vErrors = fail(vErrors, instancePath + "/job", "components/schemas/AssetUploadResponse/properties/job", "optional", {});
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
    vErrors = fail(vErrors, instancePath, "components/schemas/AssetUploadResponse", "type", { type: "object" });
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
      vErrors = fail(vErrors, instancePath, "components/schemas/AssetDeletion", "additionalProperties", { additionalProperty: key0 });
      errors++;
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/AssetDeletion", "type", { type: "object" });
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
      vErrors = fail(vErrors, instancePath, "components/schemas/AssetList", "required", { missingProperty: "assets" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "assets")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/AssetList", "additionalProperties", { additionalProperty: key0 });
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
        vErrors = fail(vErrors, instancePath + "/assets", "components/schemas/AssetList/properties/assets", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/AssetList", "type", { type: "object" });
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
      vErrors = fail(vErrors, instancePath, "components/schemas/AssetArchiveJob", "required", { missingProperty: "jobId" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "jobId")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/AssetArchiveJob", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.jobId !== void 0) {
      if (typeof data.jobId !== "string") {
        vErrors = fail(vErrors, instancePath + "/jobId", "components/schemas/AssetArchiveJob/properties/jobId", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/AssetArchiveJob", "type", { type: "object" });
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
      vErrors = fail(vErrors, instancePath, "components/schemas/AssetArchive", "required", { missingProperty: "jobId" });
      errors++;
    }
    if (data.jobStatus === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/AssetArchive", "required", { missingProperty: "jobStatus" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "jobId" || key0 === "jobStatus" || key0 === "downloadUrl")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/AssetArchive", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.jobId !== void 0) {
      if (typeof data.jobId !== "string") {
        vErrors = fail(vErrors, instancePath + "/jobId", "components/schemas/AssetArchive/properties/jobId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.jobStatus !== void 0) {
      if (typeof data.jobStatus !== "string") {
        vErrors = fail(vErrors, instancePath + "/jobStatus", "components/schemas/AssetArchive/properties/jobStatus", "type", { type: "string" });
        errors++;
      }
    }
    if (data.downloadUrl !== void 0) {
      let data2 = data.downloadUrl;
      if (data2 === null) {
        vErrors = fail(vErrors, instancePath + "/downloadUrl", "components/schemas/AssetArchive/properties/downloadUrl", "optional", {});
        errors++;
      } else {
        if (typeof data2 === "string") {
          if (!formats2(data2)) {
            vErrors = fail(vErrors, instancePath + "/downloadUrl", "components/schemas/AssetArchive/properties/downloadUrl", "format", { format: "uri" });
            errors++;
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/downloadUrl", "components/schemas/AssetArchive/properties/downloadUrl", "type", { type: "string" });
          errors++;
        }
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/AssetArchive", "type", { type: "object" });
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
      vErrors = fail(vErrors, instancePath, "components/schemas/AssetResponse", "required", { missingProperty: "asset" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "asset")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/AssetResponse", "additionalProperties", { additionalProperty: key0 });
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
    vErrors = fail(vErrors, instancePath, "components/schemas/AssetResponse", "type", { type: "object" });
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
      vErrors = fail(vErrors, instancePath, "components/schemas/AssetDownloadLink", "required", { missingProperty: "url" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "url")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/AssetDownloadLink", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data0 = data.url;
      if (typeof data0 === "string") {
        if (!formats2(data0)) {
          vErrors = fail(vErrors, instancePath + "/url", "components/schemas/AssetDownloadLink/properties/url", "format", { format: "uri" });
          errors++;
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/url", "components/schemas/AssetDownloadLink/properties/url", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/AssetDownloadLink", "type", { type: "object" });
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
      vErrors = fail(vErrors, instancePath, "components/schemas/AssetTagsChange", "required", { missingProperty: "added" });
      errors++;
    }
    if (data.deleted === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/AssetTagsChange", "required", { missingProperty: "deleted" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "added" || key0 === "deleted")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/AssetTagsChange", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.added !== void 0) {
      let data0 = data.added;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            vErrors = fail(vErrors, instancePath + "/added/" + i0, "components/schemas/AssetTagsChange/properties/added/items", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/added", "components/schemas/AssetTagsChange/properties/added", "type", { type: "array" });
        errors++;
      }
    }
    if (data.deleted !== void 0) {
      let data2 = data.deleted;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data2[i1] !== "string") {
            vErrors = fail(vErrors, instancePath + "/deleted/" + i1, "components/schemas/AssetTagsChange/properties/deleted/items", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/deleted", "components/schemas/AssetTagsChange/properties/deleted", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/AssetTagsChange", "type", { type: "object" });
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var CollectionResponse = validate61;
var schema83 = { "type": "object", "description": "A named group of assets and models.", "required": ["id", "assetCount", "createdAt", "itemCount", "modelCount", "name", "ownerId", "updatedAt"], "properties": { "id": { "type": "string", "description": "ID of the collection." }, "assetCount": { "type": "number", "description": "The number of assets in it." }, "createdAt": { "type": "string", "format": "date-time", "description": "When it was made." }, "itemCount": { "type": "number", "description": "The number of assets and models in it." }, "modelCount": { "type": "number", "description": "The number of models in it." }, "name": { "type": "string", "description": "Its name." }, "ownerId": { "type": "string", "description": "ID of the owning project." }, "updatedAt": { "type": "string", "format": "date-time", "description": "When it changed last." }, "thumbnail": { "optional": { "$ref": "#/components/schemas/AssetFile" } } }, "additionalProperties": false };
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
      vErrors = fail(vErrors, instancePath, "components/schemas/Collection", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.assetCount === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Collection", "required", { missingProperty: "assetCount" });
      errors++;
    }
    if (data.createdAt === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Collection", "required", { missingProperty: "createdAt" });
      errors++;
    }
    if (data.itemCount === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Collection", "required", { missingProperty: "itemCount" });
      errors++;
    }
    if (data.modelCount === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Collection", "required", { missingProperty: "modelCount" });
      errors++;
    }
    if (data.name === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Collection", "required", { missingProperty: "name" });
      errors++;
    }
    if (data.ownerId === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Collection", "required", { missingProperty: "ownerId" });
      errors++;
    }
    if (data.updatedAt === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Collection", "required", { missingProperty: "updatedAt" });
      errors++;
    }
    for (const key0 in data) {
      if (!func0.call(schema83.properties, key0)) {
        vErrors = fail(vErrors, instancePath, "components/schemas/Collection", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = fail(vErrors, instancePath + "/id", "components/schemas/Collection/properties/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.assetCount !== void 0) {
      let data1 = data.assetCount;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        vErrors = fail(vErrors, instancePath + "/assetCount", "components/schemas/Collection/properties/assetCount", "type", { type: "number" });
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data2 = data.createdAt;
      if (typeof data2 === "string") {
        if (!formats02(data2)) {
          vErrors = fail(vErrors, instancePath + "/createdAt", "components/schemas/Collection/properties/createdAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/createdAt", "components/schemas/Collection/properties/createdAt", "type", { type: "string" });
        errors++;
      }
    }
    if (data.itemCount !== void 0) {
      let data3 = data.itemCount;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        vErrors = fail(vErrors, instancePath + "/itemCount", "components/schemas/Collection/properties/itemCount", "type", { type: "number" });
        errors++;
      }
    }
    if (data.modelCount !== void 0) {
      let data4 = data.modelCount;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        vErrors = fail(vErrors, instancePath + "/modelCount", "components/schemas/Collection/properties/modelCount", "type", { type: "number" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = fail(vErrors, instancePath + "/name", "components/schemas/Collection/properties/name", "type", { type: "string" });
        errors++;
      }
    }
    if (data.ownerId !== void 0) {
      if (typeof data.ownerId !== "string") {
        vErrors = fail(vErrors, instancePath + "/ownerId", "components/schemas/Collection/properties/ownerId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.updatedAt !== void 0) {
      let data7 = data.updatedAt;
      if (typeof data7 === "string") {
        if (!formats02(data7)) {
          vErrors = fail(vErrors, instancePath + "/updatedAt", "components/schemas/Collection/properties/updatedAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/updatedAt", "components/schemas/Collection/properties/updatedAt", "type", { type: "string" });
        errors++;
      }
    }
    if (data.thumbnail !== void 0) {
      let data8 = data.thumbnail;
      if (data8 === null) {
        vErrors = fail(vErrors, instancePath + "/thumbnail", "components/schemas/Collection/properties/thumbnail", "optional", {});
        errors++;
      } else {
        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
          if (data8.assetId === void 0) {
            vErrors = fail(vErrors, instancePath + "/thumbnail", "components/schemas/AssetFile", "required", { missingProperty: "assetId" });
            errors++;
          }
          if (data8.url === void 0) {
            vErrors = fail(vErrors, instancePath + "/thumbnail", "components/schemas/AssetFile", "required", { missingProperty: "url" });
            errors++;
          }
          for (const key1 in data8) {
            if (!(key1 === "assetId" || key1 === "url")) {
              vErrors = fail(vErrors, instancePath + "/thumbnail", "components/schemas/AssetFile", "additionalProperties", { additionalProperty: key1 });
              errors++;
            }
          }
          if (data8.assetId !== void 0) {
            if (typeof data8.assetId !== "string") {
              vErrors = fail(vErrors, instancePath + "/thumbnail/assetId", "components/schemas/AssetFile/properties/assetId", "type", { type: "string" });
              errors++;
            }
          }
          if (data8.url !== void 0) {
            let data10 = data8.url;
            if (typeof data10 === "string") {
              if (!formats2(data10)) {
                vErrors = fail(vErrors, instancePath + "/thumbnail/url", "components/schemas/AssetFile/properties/url", "format", { format: "uri" });
                errors++;
              }
            } else {
              vErrors = fail(vErrors, instancePath + "/thumbnail/url", "components/schemas/AssetFile/properties/url", "type", { type: "string" });
              errors++;
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/thumbnail", "components/schemas/AssetFile", "type", { type: "object" });
          errors++;
        }
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/Collection", "type", { type: "object" });
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
      vErrors = fail(vErrors, instancePath, "components/schemas/CollectionResponse", "required", { missingProperty: "collection" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "collection")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/CollectionResponse", "additionalProperties", { additionalProperty: key0 });
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
    vErrors = fail(vErrors, instancePath, "components/schemas/CollectionResponse", "type", { type: "object" });
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var UploadResponse = validate64;
var schema86 = { "type": "object", "description": "A file that is being added to the project.", "required": ["id", "authorId", "createdAt", "fileName", "kind", "ownerId", "source", "status", "updatedAt"], "properties": { "id": { "type": "string", "description": "Upload ID." }, "authorId": { "type": "string", "description": "ID of the user or key that started the upload." }, "createdAt": { "type": "string", "description": "When the upload was started.", "format": "date-time" }, "fileName": { "type": "string", "description": "Name of the file." }, "kind": { "$ref": "#/components/schemas/UploadedKind" }, "ownerId": { "type": "string", "description": "ID of the project that owns the upload." }, "source": { "$ref": "#/components/schemas/UploadSource" }, "status": { "$ref": "#/components/schemas/UploadStatus" }, "updatedAt": { "type": "string", "description": "When the record last changed.", "format": "date-time" }, "assetOptions": { "optional": { "$ref": "#/components/schemas/UploadAssetOptions" } }, "config": { "description": "Settings of the import; form not documented." }, "contentType": { "optional": { "type": "string", "description": "Media type of the file." } }, "entityId": { "type": ["string", "null"], "description": "ID of the asset or model the upload became. Documented as a string, shown as null while the upload is validating: both are accepted." }, "errorMessage": { "optional": { "type": "string", "description": "What went wrong, for people." } }, "fileSize": { "optional": { "type": "number", "description": "File size, in bytes." } }, "jobId": { "optional": { "type": "string", "description": "ID of the job that imports the file." } }, "originalFileName": { "optional": { "type": "string", "description": "Name of the file as first given." } }, "parts": { "optional": { "type": "array", "description": "Parts to send, each with its signed address.", "items": { "$ref": "#/components/schemas/UploadPart" } } }, "partsCount": { "optional": { "type": "number", "description": "Number of parts." } }, "provider": { "optional": { "$ref": "#/components/schemas/UploadProvider" } }, "url": { "optional": { "type": "string", "description": "Address the file is fetched from.", "format": "uri" } } }, "additionalProperties": false };
var schema87 = { "type": "string", "description": "The kind of uploaded file. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["3d", "asset", "audio", "avatar", "image", "model", "text", "video"] };
var schema88 = { "type": "string", "description": "Where the bytes come from. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["civitai", "huggingface", "multipart", "other", "url"] };
var schema89 = { "type": "string", "description": "Status of an upload; `imported` means that the asset exists, `failed` that it never will. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["complete", "failed", "imported", "pending", "validated", "validating"] };
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
      vErrors = fail(vErrors, instancePath, "components/schemas/Upload", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.authorId === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Upload", "required", { missingProperty: "authorId" });
      errors++;
    }
    if (data.createdAt === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Upload", "required", { missingProperty: "createdAt" });
      errors++;
    }
    if (data.fileName === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Upload", "required", { missingProperty: "fileName" });
      errors++;
    }
    if (data.kind === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Upload", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.ownerId === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Upload", "required", { missingProperty: "ownerId" });
      errors++;
    }
    if (data.source === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Upload", "required", { missingProperty: "source" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Upload", "required", { missingProperty: "status" });
      errors++;
    }
    if (data.updatedAt === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Upload", "required", { missingProperty: "updatedAt" });
      errors++;
    }
    for (const key0 in data) {
      if (!func0.call(schema86.properties, key0)) {
        vErrors = fail(vErrors, instancePath, "components/schemas/Upload", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = fail(vErrors, instancePath + "/id", "components/schemas/Upload/properties/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.authorId !== void 0) {
      if (typeof data.authorId !== "string") {
        vErrors = fail(vErrors, instancePath + "/authorId", "components/schemas/Upload/properties/authorId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data2 = data.createdAt;
      if (typeof data2 === "string") {
        if (!formats02(data2)) {
          vErrors = fail(vErrors, instancePath + "/createdAt", "components/schemas/Upload/properties/createdAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/createdAt", "components/schemas/Upload/properties/createdAt", "type", { type: "string" });
        errors++;
      }
    }
    if (data.fileName !== void 0) {
      if (typeof data.fileName !== "string") {
        vErrors = fail(vErrors, instancePath + "/fileName", "components/schemas/Upload/properties/fileName", "type", { type: "string" });
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data4 = data.kind;
      if (typeof data4 !== "string") {
        vErrors = fail(vErrors, instancePath + "/kind", "components/schemas/UploadedKind", "type", { type: "string" });
        errors++;
      }
      if (!(typeof data4 != "string" || data4 === "3d" || data4 === "asset" || data4 === "audio" || data4 === "avatar" || data4 === "image" || data4 === "model" || data4 === "text" || data4 === "video")) {
        vErrors = fail(vErrors, instancePath + "/kind", "components/schemas/UploadedKind", "x-open-enum", { knownValues: schema87["x-open-enum"] });
        errors++;
      }
    }
    if (data.ownerId !== void 0) {
      if (typeof data.ownerId !== "string") {
        vErrors = fail(vErrors, instancePath + "/ownerId", "components/schemas/Upload/properties/ownerId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data6 = data.source;
      if (typeof data6 !== "string") {
        vErrors = fail(vErrors, instancePath + "/source", "components/schemas/UploadSource", "type", { type: "string" });
        errors++;
      }
      if (!(typeof data6 != "string" || data6 === "civitai" || data6 === "huggingface" || data6 === "multipart" || data6 === "other" || data6 === "url")) {
        vErrors = fail(vErrors, instancePath + "/source", "components/schemas/UploadSource", "x-open-enum", { knownValues: schema88["x-open-enum"] });
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data7 = data.status;
      if (typeof data7 !== "string") {
        vErrors = fail(vErrors, instancePath + "/status", "components/schemas/UploadStatus", "type", { type: "string" });
        errors++;
      }
      if (!(typeof data7 != "string" || data7 === "complete" || data7 === "failed" || data7 === "imported" || data7 === "pending" || data7 === "validated" || data7 === "validating")) {
        vErrors = fail(vErrors, instancePath + "/status", "components/schemas/UploadStatus", "x-open-enum", { knownValues: schema89["x-open-enum"] });
        errors++;
      }
    }
    if (data.updatedAt !== void 0) {
      let data8 = data.updatedAt;
      if (typeof data8 === "string") {
        if (!formats02(data8)) {
          vErrors = fail(vErrors, instancePath + "/updatedAt", "components/schemas/Upload/properties/updatedAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/updatedAt", "components/schemas/Upload/properties/updatedAt", "type", { type: "string" });
        errors++;
      }
    }
    if (data.assetOptions !== void 0) {
      let data9 = data.assetOptions;
      if (data9 === null) {
        vErrors = fail(vErrors, instancePath + "/assetOptions", "components/schemas/Upload/properties/assetOptions", "optional", {});
        errors++;
      } else {
        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
          for (const key1 in data9) {
            if (!(key1 === "collectionIds" || key1 === "hide" || key1 === "parentId")) {
              vErrors = fail(vErrors, instancePath + "/assetOptions", "components/schemas/UploadAssetOptions", "additionalProperties", { additionalProperty: key1 });
              errors++;
            }
          }
          if (data9.collectionIds !== void 0) {
            let data10 = data9.collectionIds;
            if (data10 === null) {
              vErrors = fail(vErrors, instancePath + "/assetOptions/collectionIds", "components/schemas/UploadAssetOptions/properties/collectionIds", "optional", {});
              errors++;
            } else {
              if (Array.isArray(data10)) {
                const len0 = data10.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  if (typeof data10[i0] !== "string") {
                    vErrors = fail(vErrors, instancePath + "/assetOptions/collectionIds/" + i0, "components/schemas/UploadAssetOptions/properties/collectionIds/items", "type", { type: "string" });
                    errors++;
                  }
                }
              } else {
                vErrors = fail(vErrors, instancePath + "/assetOptions/collectionIds", "components/schemas/UploadAssetOptions/properties/collectionIds", "type", { type: "array" });
                errors++;
              }
            }
          }
          if (data9.hide !== void 0) {
            let data12 = data9.hide;
            if (data12 === null) {
              vErrors = fail(vErrors, instancePath + "/assetOptions/hide", "components/schemas/UploadAssetOptions/properties/hide", "optional", {});
              errors++;
            } else {
              if (typeof data12 !== "boolean") {
                vErrors = fail(vErrors, instancePath + "/assetOptions/hide", "components/schemas/UploadAssetOptions/properties/hide", "type", { type: "boolean" });
                errors++;
              }
            }
          }
          if (data9.parentId !== void 0) {
            let data13 = data9.parentId;
            if (data13 === null) {
              vErrors = fail(vErrors, instancePath + "/assetOptions/parentId", "components/schemas/UploadAssetOptions/properties/parentId", "optional", {});
              errors++;
            } else {
              if (typeof data13 !== "string") {
                vErrors = fail(vErrors, instancePath + "/assetOptions/parentId", "components/schemas/UploadAssetOptions/properties/parentId", "type", { type: "string" });
                errors++;
              }
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/assetOptions", "components/schemas/UploadAssetOptions", "type", { type: "object" });
          errors++;
        }
      }
    }
    if (data.contentType !== void 0) {
      let data14 = data.contentType;
      if (data14 === null) {
        vErrors = fail(vErrors, instancePath + "/contentType", "components/schemas/Upload/properties/contentType", "optional", {});
        errors++;
      } else {
        if (typeof data14 !== "string") {
          vErrors = fail(vErrors, instancePath + "/contentType", "components/schemas/Upload/properties/contentType", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.entityId !== void 0) {
      let data15 = data.entityId;
      if (typeof data15 !== "string" && data15 !== null) {
        vErrors = fail(vErrors, instancePath + "/entityId", "components/schemas/Upload/properties/entityId", "type", { type: schema86.properties.entityId.type });
        errors++;
      }
    }
    if (data.errorMessage !== void 0) {
      let data16 = data.errorMessage;
      if (data16 === null) {
        vErrors = fail(vErrors, instancePath + "/errorMessage", "components/schemas/Upload/properties/errorMessage", "optional", {});
        errors++;
      } else {
        if (typeof data16 !== "string") {
          vErrors = fail(vErrors, instancePath + "/errorMessage", "components/schemas/Upload/properties/errorMessage", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.fileSize !== void 0) {
      let data17 = data.fileSize;
      if (data17 === null) {
        vErrors = fail(vErrors, instancePath + "/fileSize", "components/schemas/Upload/properties/fileSize", "optional", {});
        errors++;
      } else {
        if (!(typeof data17 == "number" && isFinite(data17))) {
          vErrors = fail(vErrors, instancePath + "/fileSize", "components/schemas/Upload/properties/fileSize", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.jobId !== void 0) {
      let data18 = data.jobId;
      if (data18 === null) {
        vErrors = fail(vErrors, instancePath + "/jobId", "components/schemas/Upload/properties/jobId", "optional", {});
        errors++;
      } else {
        if (typeof data18 !== "string") {
          vErrors = fail(vErrors, instancePath + "/jobId", "components/schemas/Upload/properties/jobId", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.originalFileName !== void 0) {
      let data19 = data.originalFileName;
      if (data19 === null) {
        vErrors = fail(vErrors, instancePath + "/originalFileName", "components/schemas/Upload/properties/originalFileName", "optional", {});
        errors++;
      } else {
        if (typeof data19 !== "string") {
          vErrors = fail(vErrors, instancePath + "/originalFileName", "components/schemas/Upload/properties/originalFileName", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.parts !== void 0) {
      let data20 = data.parts;
      if (data20 === null) {
        vErrors = fail(vErrors, instancePath + "/parts", "components/schemas/Upload/properties/parts", "optional", {});
        errors++;
      } else {
        if (Array.isArray(data20)) {
          const len1 = data20.length;
          for (let i1 = 0; i1 < len1; i1++) {
            let data21 = data20[i1];
            if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
              if (data21.expires === void 0) {
                vErrors = fail(vErrors, instancePath + "/parts/" + i1, "components/schemas/UploadPart", "required", { missingProperty: "expires" });
                errors++;
              }
              if (data21.number === void 0) {
                vErrors = fail(vErrors, instancePath + "/parts/" + i1, "components/schemas/UploadPart", "required", { missingProperty: "number" });
                errors++;
              }
              if (data21.url === void 0) {
                vErrors = fail(vErrors, instancePath + "/parts/" + i1, "components/schemas/UploadPart", "required", { missingProperty: "url" });
                errors++;
              }
              for (const key2 in data21) {
                if (!(key2 === "expires" || key2 === "number" || key2 === "url")) {
                  vErrors = fail(vErrors, instancePath + "/parts/" + i1, "components/schemas/UploadPart", "additionalProperties", { additionalProperty: key2 });
                  errors++;
                }
              }
              if (data21.expires !== void 0) {
                let data22 = data21.expires;
                if (typeof data22 === "string") {
                  if (!formats02(data22)) {
                    vErrors = fail(vErrors, instancePath + "/parts/" + i1 + "/expires", "components/schemas/UploadPart/properties/expires", "format", { format: "date-time" });
                    errors++;
                  }
                } else {
                  vErrors = fail(vErrors, instancePath + "/parts/" + i1 + "/expires", "components/schemas/UploadPart/properties/expires", "type", { type: "string" });
                  errors++;
                }
              }
              if (data21.number !== void 0) {
                let data23 = data21.number;
                if (!(typeof data23 == "number" && isFinite(data23))) {
                  vErrors = fail(vErrors, instancePath + "/parts/" + i1 + "/number", "components/schemas/UploadPart/properties/number", "type", { type: "number" });
                  errors++;
                }
              }
              if (data21.url !== void 0) {
                let data24 = data21.url;
                if (typeof data24 === "string") {
                  if (!formats2(data24)) {
                    vErrors = fail(vErrors, instancePath + "/parts/" + i1 + "/url", "components/schemas/UploadPart/properties/url", "format", { format: "uri" });
                    errors++;
                  }
                } else {
                  vErrors = fail(vErrors, instancePath + "/parts/" + i1 + "/url", "components/schemas/UploadPart/properties/url", "type", { type: "string" });
                  errors++;
                }
              }
            } else {
              vErrors = fail(vErrors, instancePath + "/parts/" + i1, "components/schemas/UploadPart", "type", { type: "object" });
              errors++;
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/parts", "components/schemas/Upload/properties/parts", "type", { type: "array" });
          errors++;
        }
      }
    }
    if (data.partsCount !== void 0) {
      let data25 = data.partsCount;
      if (data25 === null) {
        vErrors = fail(vErrors, instancePath + "/partsCount", "components/schemas/Upload/properties/partsCount", "optional", {});
        errors++;
      } else {
        if (!(typeof data25 == "number" && isFinite(data25))) {
          vErrors = fail(vErrors, instancePath + "/partsCount", "components/schemas/Upload/properties/partsCount", "type", { type: "number" });
          errors++;
        }
      }
    }
    if (data.provider !== void 0) {
      let data26 = data.provider;
      if (data26 === null) {
        vErrors = fail(vErrors, instancePath + "/provider", "components/schemas/Upload/properties/provider", "optional", {});
        errors++;
      } else {
        if (typeof data26 !== "string") {
          vErrors = fail(vErrors, instancePath + "/provider", "components/schemas/UploadProvider", "type", { type: "string" });
          errors++;
        }
        if (!(typeof data26 != "string" || data26 === "civitai" || data26 === "huggingface" || data26 === "other")) {
          vErrors = fail(vErrors, instancePath + "/provider", "components/schemas/UploadProvider", "x-open-enum", { knownValues: schema92["x-open-enum"] });
          errors++;
        }
      }
    }
    if (data.url !== void 0) {
      let data27 = data.url;
      if (data27 === null) {
        vErrors = fail(vErrors, instancePath + "/url", "components/schemas/Upload/properties/url", "optional", {});
        errors++;
      } else {
        if (typeof data27 === "string") {
          if (!formats2(data27)) {
            vErrors = fail(vErrors, instancePath + "/url", "components/schemas/Upload/properties/url", "format", { format: "uri" });
            errors++;
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/url", "components/schemas/Upload/properties/url", "type", { type: "string" });
          errors++;
        }
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/Upload", "type", { type: "object" });
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
      vErrors = fail(vErrors, instancePath, "components/schemas/UploadResponse", "required", { missingProperty: "upload" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "upload")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/UploadResponse", "additionalProperties", { additionalProperty: key0 });
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
    vErrors = fail(vErrors, instancePath, "components/schemas/UploadResponse", "type", { type: "object" });
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var Usages = validate67;
var schema95 = { "type": "string", "description": "The kind of activity; a patch is `patch`. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["asset", "asset-privacy", "assistant-message", "background-removal", "byok-remove-project-provider", "byok-remove-provider", "byok-set-project-provider", "byok-set-provider", "captioning", "collection", "collection-assets", "collection-models", "controlnet", "controlnet-img2img", "controlnet-inpaint", "controlnet-ip-adapter", "controlnet-texture", "copy-asset", "copy-model", "creative-unit-cost", "creative-unit-discount", "custom", "custom-asset-created", "delete-asset", "delete-collection", "delete-collection-assets", "delete-collection-models", "delete-inference-image", "delete-model", "delete-model-preset", "delete-oscu-auto-refill", "delete-project-member", "delete-subscription", "delete-team-api-key", "delete-team-invitations", "delete-team-member", "delete-training-images", "describe-style", "detection", "disable-project-model", "disable-team-model", "download-assets", "download-model", "embed", "enable-project-model", "enable-team-model", "generative-fill", "image-prompt-editing", "images-generation", "img2img", "img2img-ip-adapter", "img2img-texture", "inference", "inpaint", "inpaint-ip-adapter", "ip-detection", "model", "model-preset", "models-training", "oscu", "patch", "pixelate", "project", "project-member", "reframe", "refunds", "repaint", "restyle", "segmentation", "skybox-base-360", "skybox-upscale-360", "start-train", "subscription", "subscription-seats", "tag-asset", "tag-model", "team-api-key", "team-member", "texture", "train-succeeded", "training-images-to-model", "transfer-model", "txt2img", "txt2img-ip-adapter", "update-asset", "update-collection", "update-model", "update-model-description", "update-model-examples", "update-model-prompt-guide", "update-oscu-auto-refill", "update-project", "update-project-instructions", "update-subscription", "update-team", "update-team-instructions", "update-team-member", "upscale", "vectorization"] };
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
        vErrors = fail(vErrors, instancePath, "components/schemas/UsageActivityData", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.assetId !== void 0) {
      let data0 = data.assetId;
      if (data0 === null) {
        vErrors = fail(vErrors, instancePath + "/assetId", "components/schemas/UsageActivityData/properties/assetId", "optional", {});
        errors++;
      } else {
        if (typeof data0 !== "string") {
          vErrors = fail(vErrors, instancePath + "/assetId", "components/schemas/UsageActivityData/properties/assetId", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.byokProvider !== void 0) {
      let data1 = data.byokProvider;
      if (data1 === null) {
        vErrors = fail(vErrors, instancePath + "/byokProvider", "components/schemas/UsageActivityData/properties/byokProvider", "optional", {});
        errors++;
      } else {
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
          if (data1.id === void 0) {
            vErrors = fail(vErrors, instancePath + "/byokProvider", "components/schemas/UsageProvider", "required", { missingProperty: "id" });
            errors++;
          }
          if (data1.displayName === void 0) {
            vErrors = fail(vErrors, instancePath + "/byokProvider", "components/schemas/UsageProvider", "required", { missingProperty: "displayName" });
            errors++;
          }
          for (const key1 in data1) {
            if (!(key1 === "id" || key1 === "displayName")) {
              vErrors = fail(vErrors, instancePath + "/byokProvider", "components/schemas/UsageProvider", "additionalProperties", { additionalProperty: key1 });
              errors++;
            }
          }
          if (data1.id !== void 0) {
            if (typeof data1.id !== "string") {
              vErrors = fail(vErrors, instancePath + "/byokProvider/id", "components/schemas/UsageProvider/properties/id", "type", { type: "string" });
              errors++;
            }
          }
          if (data1.displayName !== void 0) {
            if (typeof data1.displayName !== "string") {
              vErrors = fail(vErrors, instancePath + "/byokProvider/displayName", "components/schemas/UsageProvider/properties/displayName", "type", { type: "string" });
              errors++;
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/byokProvider", "components/schemas/UsageProvider", "type", { type: "object" });
          errors++;
        }
      }
    }
    if (data.collectionId !== void 0) {
      let data4 = data.collectionId;
      if (data4 === null) {
        vErrors = fail(vErrors, instancePath + "/collectionId", "components/schemas/UsageActivityData/properties/collectionId", "optional", {});
        errors++;
      } else {
        if (typeof data4 !== "string") {
          vErrors = fail(vErrors, instancePath + "/collectionId", "components/schemas/UsageActivityData/properties/collectionId", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.isApiKey !== void 0) {
      let data5 = data.isApiKey;
      if (data5 === null) {
        vErrors = fail(vErrors, instancePath + "/isApiKey", "components/schemas/UsageActivityData/properties/isApiKey", "optional", {});
        errors++;
      } else {
        if (typeof data5 !== "boolean") {
          vErrors = fail(vErrors, instancePath + "/isApiKey", "components/schemas/UsageActivityData/properties/isApiKey", "type", { type: "boolean" });
          errors++;
        }
      }
    }
    if (data.jobId !== void 0) {
      let data6 = data.jobId;
      if (data6 === null) {
        vErrors = fail(vErrors, instancePath + "/jobId", "components/schemas/UsageActivityData/properties/jobId", "optional", {});
        errors++;
      } else {
        if (typeof data6 !== "string") {
          vErrors = fail(vErrors, instancePath + "/jobId", "components/schemas/UsageActivityData/properties/jobId", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.modelId !== void 0) {
      let data7 = data.modelId;
      if (data7 === null) {
        vErrors = fail(vErrors, instancePath + "/modelId", "components/schemas/UsageActivityData/properties/modelId", "optional", {});
        errors++;
      } else {
        if (typeof data7 !== "string") {
          vErrors = fail(vErrors, instancePath + "/modelId", "components/schemas/UsageActivityData/properties/modelId", "type", { type: "string" });
          errors++;
        }
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/UsageActivityData", "type", { type: "object" });
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
      vErrors = fail(vErrors, instancePath, "components/schemas/UsageActivity", "required", { missingProperty: "action" });
      errors++;
    }
    if (data.data === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/UsageActivity", "required", { missingProperty: "data" });
      errors++;
    }
    if (data.projectId === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/UsageActivity", "required", { missingProperty: "projectId" });
      errors++;
    }
    if (data.time === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/UsageActivity", "required", { missingProperty: "time" });
      errors++;
    }
    if (data.userId === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/UsageActivity", "required", { missingProperty: "userId" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "action" || key0 === "data" || key0 === "projectId" || key0 === "time" || key0 === "userId" || key0 === "creativeUnitsCost")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/UsageActivity", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.action !== void 0) {
      let data0 = data.action;
      if (typeof data0 !== "string") {
        vErrors = fail(vErrors, instancePath + "/action", "components/schemas/UsageAction", "type", { type: "string" });
        errors++;
      }
      if (!(typeof data0 != "string" || data0 === "asset" || data0 === "asset-privacy" || data0 === "assistant-message" || data0 === "background-removal" || data0 === "byok-remove-project-provider" || data0 === "byok-remove-provider" || data0 === "byok-set-project-provider" || data0 === "byok-set-provider" || data0 === "captioning" || data0 === "collection" || data0 === "collection-assets" || data0 === "collection-models" || data0 === "controlnet" || data0 === "controlnet-img2img" || data0 === "controlnet-inpaint" || data0 === "controlnet-ip-adapter" || data0 === "controlnet-texture" || data0 === "copy-asset" || data0 === "copy-model" || data0 === "creative-unit-cost" || data0 === "creative-unit-discount" || data0 === "custom" || data0 === "custom-asset-created" || data0 === "delete-asset" || data0 === "delete-collection" || data0 === "delete-collection-assets" || data0 === "delete-collection-models" || data0 === "delete-inference-image" || data0 === "delete-model" || data0 === "delete-model-preset" || data0 === "delete-oscu-auto-refill" || data0 === "delete-project-member" || data0 === "delete-subscription" || data0 === "delete-team-api-key" || data0 === "delete-team-invitations" || data0 === "delete-team-member" || data0 === "delete-training-images" || data0 === "describe-style" || data0 === "detection" || data0 === "disable-project-model" || data0 === "disable-team-model" || data0 === "download-assets" || data0 === "download-model" || data0 === "embed" || data0 === "enable-project-model" || data0 === "enable-team-model" || data0 === "generative-fill" || data0 === "image-prompt-editing" || data0 === "images-generation" || data0 === "img2img" || data0 === "img2img-ip-adapter" || data0 === "img2img-texture" || data0 === "inference" || data0 === "inpaint" || data0 === "inpaint-ip-adapter" || data0 === "ip-detection" || data0 === "model" || data0 === "model-preset" || data0 === "models-training" || data0 === "oscu" || data0 === "patch" || data0 === "pixelate" || data0 === "project" || data0 === "project-member" || data0 === "reframe" || data0 === "refunds" || data0 === "repaint" || data0 === "restyle" || data0 === "segmentation" || data0 === "skybox-base-360" || data0 === "skybox-upscale-360" || data0 === "start-train" || data0 === "subscription" || data0 === "subscription-seats" || data0 === "tag-asset" || data0 === "tag-model" || data0 === "team-api-key" || data0 === "team-member" || data0 === "texture" || data0 === "train-succeeded" || data0 === "training-images-to-model" || data0 === "transfer-model" || data0 === "txt2img" || data0 === "txt2img-ip-adapter" || data0 === "update-asset" || data0 === "update-collection" || data0 === "update-model" || data0 === "update-model-description" || data0 === "update-model-examples" || data0 === "update-model-prompt-guide" || data0 === "update-oscu-auto-refill" || data0 === "update-project" || data0 === "update-project-instructions" || data0 === "update-subscription" || data0 === "update-team" || data0 === "update-team-instructions" || data0 === "update-team-member" || data0 === "upscale" || data0 === "vectorization")) {
        vErrors = fail(vErrors, instancePath + "/action", "components/schemas/UsageAction", "x-open-enum", { knownValues: schema95["x-open-enum"] });
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
        vErrors = fail(vErrors, instancePath + "/projectId", "components/schemas/UsageActivity/properties/projectId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.time !== void 0) {
      let data3 = data.time;
      if (typeof data3 === "string") {
        if (!formats02(data3)) {
          vErrors = fail(vErrors, instancePath + "/time", "components/schemas/UsageActivity/properties/time", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/time", "components/schemas/UsageActivity/properties/time", "type", { type: "string" });
        errors++;
      }
    }
    if (data.userId !== void 0) {
      if (typeof data.userId !== "string") {
        vErrors = fail(vErrors, instancePath + "/userId", "components/schemas/UsageActivity/properties/userId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.creativeUnitsCost !== void 0) {
      let data5 = data.creativeUnitsCost;
      if (data5 === null) {
        vErrors = fail(vErrors, instancePath + "/creativeUnitsCost", "components/schemas/UsageActivity/properties/creativeUnitsCost", "optional", {});
        errors++;
      } else {
        if (!(typeof data5 == "number" && isFinite(data5))) {
          vErrors = fail(vErrors, instancePath + "/creativeUnitsCost", "components/schemas/UsageActivity/properties/creativeUnitsCost", "type", { type: "number" });
          errors++;
        }
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/UsageActivity", "type", { type: "object" });
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
      vErrors = fail(vErrors, instancePath, "components/schemas/AssetUsage", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.points === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/AssetUsage", "required", { missingProperty: "points" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "points")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/AssetUsage", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 !== "string") {
        vErrors = fail(vErrors, instancePath + "/kind", "components/schemas/AssetKind", "type", { type: "string" });
        errors++;
      }
      if (!(typeof data0 != "string" || data0 === "3d" || data0 === "audio" || data0 === "document" || data0 === "image" || data0 === "image-hdr" || data0 === "json" || data0 === "text" || data0 === "video")) {
        vErrors = fail(vErrors, instancePath + "/kind", "components/schemas/AssetKind", "x-open-enum", { knownValues: schema122["x-open-enum"] });
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
              vErrors = fail(vErrors, instancePath + "/points/" + i0, "components/schemas/CountPoint", "required", { missingProperty: "count" });
              errors++;
            }
            if (data2.countApiKey === void 0) {
              vErrors = fail(vErrors, instancePath + "/points/" + i0, "components/schemas/CountPoint", "required", { missingProperty: "countApiKey" });
              errors++;
            }
            if (data2.time === void 0) {
              vErrors = fail(vErrors, instancePath + "/points/" + i0, "components/schemas/CountPoint", "required", { missingProperty: "time" });
              errors++;
            }
            for (const key1 in data2) {
              if (!(key1 === "count" || key1 === "countApiKey" || key1 === "time")) {
                vErrors = fail(vErrors, instancePath + "/points/" + i0, "components/schemas/CountPoint", "additionalProperties", { additionalProperty: key1 });
                errors++;
              }
            }
            if (data2.count !== void 0) {
              let data3 = data2.count;
              if (!(typeof data3 == "number" && isFinite(data3))) {
                vErrors = fail(vErrors, instancePath + "/points/" + i0 + "/count", "components/schemas/CountPoint/properties/count", "type", { type: "number" });
                errors++;
              }
            }
            if (data2.countApiKey !== void 0) {
              let data4 = data2.countApiKey;
              if (!(typeof data4 == "number" && isFinite(data4))) {
                vErrors = fail(vErrors, instancePath + "/points/" + i0 + "/countApiKey", "components/schemas/CountPoint/properties/countApiKey", "type", { type: "number" });
                errors++;
              }
            }
            if (data2.time !== void 0) {
              let data5 = data2.time;
              if (typeof data5 === "string") {
                if (!formats02(data5)) {
                  vErrors = fail(vErrors, instancePath + "/points/" + i0 + "/time", "components/schemas/CountPoint/properties/time", "format", { format: "date-time" });
                  errors++;
                }
              } else {
                vErrors = fail(vErrors, instancePath + "/points/" + i0 + "/time", "components/schemas/CountPoint/properties/time", "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/points/" + i0, "components/schemas/CountPoint", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/points", "components/schemas/AssetUsage/properties/points", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/AssetUsage", "type", { type: "object" });
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
      vErrors = fail(vErrors, instancePath, "components/schemas/UsedAssetMetadata", "required", { missingProperty: "type" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/UsedAssetMetadata", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        vErrors = fail(vErrors, instancePath + "/type", "components/schemas/AssetType", "type", { type: "string" });
        errors++;
      }
      if (!(typeof data0 != "string" || data0 === "3d-texture" || data0 === "3d-texture-albedo" || data0 === "3d-texture-metallic" || data0 === "3d-texture-mtl" || data0 === "3d-texture-normal" || data0 === "3d-texture-roughness" || data0 === "3d23d" || data0 === "3d23d-texture" || data0 === "audio2audio" || data0 === "audio2txt" || data0 === "audio2video" || data0 === "background-removal" || data0 === "canvas" || data0 === "canvas-drawing" || data0 === "canvas-export" || data0 === "detection" || data0 === "generative-fill" || data0 === "image-prompt-editing" || data0 === "img23d" || data0 === "img2img" || data0 === "img2splat" || data0 === "img2txt" || data0 === "img2video" || data0 === "inference-controlnet" || data0 === "inference-controlnet-img2img" || data0 === "inference-controlnet-inpaint" || data0 === "inference-controlnet-inpaint-ip-adapter" || data0 === "inference-controlnet-ip-adapter" || data0 === "inference-controlnet-reference" || data0 === "inference-controlnet-texture" || data0 === "inference-img2img" || data0 === "inference-img2img-ip-adapter" || data0 === "inference-img2img-texture" || data0 === "inference-inpaint" || data0 === "inference-inpaint-ip-adapter" || data0 === "inference-reference" || data0 === "inference-reference-texture" || data0 === "inference-txt2img" || data0 === "inference-txt2img-ip-adapter" || data0 === "inference-txt2img-texture" || data0 === "patch" || data0 === "pixelization" || data0 === "reframe" || data0 === "restyle" || data0 === "segment" || data0 === "segmentation-image" || data0 === "segmentation-mask" || data0 === "skybox-3d" || data0 === "skybox-base-360" || data0 === "skybox-hdri" || data0 === "texture" || data0 === "texture-albedo" || data0 === "texture-ao" || data0 === "texture-edge" || data0 === "texture-height" || data0 === "texture-metallic" || data0 === "texture-normal" || data0 === "texture-smoothness" || data0 === "txt23d" || data0 === "txt2audio" || data0 === "txt2img" || data0 === "txt2txt" || data0 === "txt2video" || data0 === "unknown" || data0 === "uploaded" || data0 === "uploaded-3d" || data0 === "uploaded-audio" || data0 === "uploaded-avatar" || data0 === "uploaded-text" || data0 === "uploaded-video" || data0 === "upscale" || data0 === "upscale-skybox" || data0 === "upscale-texture" || data0 === "upscale-video" || data0 === "vectorization" || data0 === "video23d" || data0 === "video2audio" || data0 === "video2img" || data0 === "video2video" || data0 === "voice-clone")) {
        vErrors = fail(vErrors, instancePath + "/type", "components/schemas/AssetType", "x-open-enum", { knownValues: schema30["x-open-enum"] });
        errors++;
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/UsedAssetMetadata", "type", { type: "object" });
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
      vErrors = fail(vErrors, instancePath, "components/schemas/UsedAsset", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.kind === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/UsedAsset", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.metadata === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/UsedAsset", "required", { missingProperty: "metadata" });
      errors++;
    }
    if (data.properties === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/UsedAsset", "required", { missingProperty: "properties" });
      errors++;
    }
    if (data.source === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/UsedAsset", "required", { missingProperty: "source" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "kind" || key0 === "metadata" || key0 === "properties" || key0 === "source")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/UsedAsset", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = fail(vErrors, instancePath + "/id", "components/schemas/UsedAsset/properties/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        vErrors = fail(vErrors, instancePath + "/kind", "components/schemas/AssetKind", "type", { type: "string" });
        errors++;
      }
      if (!(typeof data1 != "string" || data1 === "3d" || data1 === "audio" || data1 === "document" || data1 === "image" || data1 === "image-hdr" || data1 === "json" || data1 === "text" || data1 === "video")) {
        vErrors = fail(vErrors, instancePath + "/kind", "components/schemas/AssetKind", "x-open-enum", { knownValues: schema122["x-open-enum"] });
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
        vErrors = fail(vErrors, instancePath + "/source", "components/schemas/AssetSource", "type", { type: "string" });
        errors++;
      }
      if (!(typeof data4 != "string" || data4 === "3d23d" || data4 === "3d23d:texture" || data4 === "3d:texture" || data4 === "3d:texture:albedo" || data4 === "3d:texture:metallic" || data4 === "3d:texture:mtl" || data4 === "3d:texture:normal" || data4 === "3d:texture:roughness" || data4 === "audio2audio" || data4 === "audio2txt" || data4 === "audio2video" || data4 === "background-removal" || data4 === "canvas" || data4 === "canvas-drawing" || data4 === "canvas-export" || data4 === "detection" || data4 === "generative-fill" || data4 === "image-prompt-editing" || data4 === "img23d" || data4 === "img2img" || data4 === "img2splat" || data4 === "img2txt" || data4 === "img2video" || data4 === "inference-control-net" || data4 === "inference-control-net-img" || data4 === "inference-control-net-inpainting" || data4 === "inference-control-net-inpainting-ip-adapter" || data4 === "inference-control-net-ip-adapter" || data4 === "inference-control-net-reference" || data4 === "inference-control-net-texture" || data4 === "inference-img" || data4 === "inference-img-ip-adapter" || data4 === "inference-img-texture" || data4 === "inference-in-paint" || data4 === "inference-in-paint-ip-adapter" || data4 === "inference-reference" || data4 === "inference-reference-texture" || data4 === "inference-txt" || data4 === "inference-txt-ip-adapter" || data4 === "inference-txt-texture" || data4 === "patch" || data4 === "pixelization" || data4 === "reframe" || data4 === "restyle" || data4 === "segment" || data4 === "segmentation-image" || data4 === "segmentation-mask" || data4 === "skybox-3d" || data4 === "skybox-base-360" || data4 === "skybox-hdri" || data4 === "texture" || data4 === "texture:albedo" || data4 === "texture:ao" || data4 === "texture:edge" || data4 === "texture:height" || data4 === "texture:metallic" || data4 === "texture:normal" || data4 === "texture:smoothness" || data4 === "txt23d" || data4 === "txt2audio" || data4 === "txt2img" || data4 === "txt2txt" || data4 === "txt2video" || data4 === "unknown" || data4 === "uploaded" || data4 === "uploaded-3d" || data4 === "uploaded-audio" || data4 === "uploaded-avatar" || data4 === "uploaded-text" || data4 === "uploaded-video" || data4 === "upscale" || data4 === "upscale-skybox" || data4 === "upscale-texture" || data4 === "upscale-video" || data4 === "vectorization" || data4 === "video23d" || data4 === "video2audio" || data4 === "video2img" || data4 === "video2video" || data4 === "voice-clone")) {
        vErrors = fail(vErrors, instancePath + "/source", "components/schemas/AssetSource", "x-open-enum", { knownValues: schema45["x-open-enum"] });
        errors++;
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/UsedAsset", "type", { type: "object" });
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
      vErrors = fail(vErrors, instancePath, "components/schemas/UsedJob", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.jobType === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/UsedJob", "required", { missingProperty: "jobType" });
      errors++;
    }
    if (data.metadata === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/UsedJob", "required", { missingProperty: "metadata" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/UsedJob", "required", { missingProperty: "status" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "jobType" || key0 === "metadata" || key0 === "status")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/UsedJob", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = fail(vErrors, instancePath + "/id", "components/schemas/UsedJob/properties/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.jobType !== void 0) {
      let data1 = data.jobType;
      if (typeof data1 !== "string") {
        vErrors = fail(vErrors, instancePath + "/jobType", "components/schemas/JobType", "type", { type: "string" });
        errors++;
      }
      if (!(typeof data1 != "string" || data1 === "assets-download" || data1 === "canvas-export" || data1 === "caption" || data1 === "caption-llava" || data1 === "custom" || data1 === "describe-style" || data1 === "detection" || data1 === "embed" || data1 === "flux" || data1 === "flux-model-training" || data1 === "generate-prompt" || data1 === "image-generation" || data1 === "image-prompt-editing" || data1 === "inference" || data1 === "mesh-preview-rendering" || data1 === "model-download" || data1 === "model-import" || data1 === "model-training" || data1 === "musubi-model-training" || data1 === "openai-image-generation" || data1 === "patch-image" || data1 === "pixelate" || data1 === "reframe" || data1 === "remove-background" || data1 === "repaint" || data1 === "restyle" || data1 === "segment" || data1 === "skybox-3d" || data1 === "skybox-base-360" || data1 === "skybox-hdri" || data1 === "skybox-upscale-360" || data1 === "splat" || data1 === "texture" || data1 === "translate" || data1 === "upload" || data1 === "upscale" || data1 === "upscale-skybox" || data1 === "upscale-texture" || data1 === "vectorize" || data1 === "workflow")) {
        vErrors = fail(vErrors, instancePath + "/jobType", "components/schemas/JobType", "x-open-enum", { knownValues: schema3["x-open-enum"] });
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
        vErrors = fail(vErrors, instancePath + "/status", "components/schemas/JobStatus", "type", { type: "string" });
        errors++;
      }
      if (!(typeof data3 != "string" || data3 === "canceled" || data3 === "failure" || data3 === "finalizing" || data3 === "in-progress" || data3 === "pending" || data3 === "queued" || data3 === "success" || data3 === "warming-up")) {
        vErrors = fail(vErrors, instancePath + "/status", "components/schemas/JobStatus", "x-open-enum", { knownValues: schema202["x-open-enum"] });
        errors++;
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/UsedJob", "type", { type: "object" });
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
      vErrors = fail(vErrors, instancePath, "components/schemas/UsedBy", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.isApiKey === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/UsedBy", "required", { missingProperty: "isApiKey" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "isApiKey" || key0 === "apiKeyId" || key0 === "apiKeyStatus" || key0 === "avatar" || key0 === "email" || key0 === "fullName")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/UsedBy", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = fail(vErrors, instancePath + "/id", "components/schemas/UsedBy/properties/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.isApiKey !== void 0) {
      if (typeof data.isApiKey !== "boolean") {
        vErrors = fail(vErrors, instancePath + "/isApiKey", "components/schemas/UsedBy/properties/isApiKey", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.apiKeyId !== void 0) {
      let data2 = data.apiKeyId;
      if (data2 === null) {
        vErrors = fail(vErrors, instancePath + "/apiKeyId", "components/schemas/UsedBy/properties/apiKeyId", "optional", {});
        errors++;
      } else {
        if (typeof data2 !== "string") {
          vErrors = fail(vErrors, instancePath + "/apiKeyId", "components/schemas/UsedBy/properties/apiKeyId", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.apiKeyStatus !== void 0) {
      let data3 = data.apiKeyStatus;
      if (data3 === null) {
        vErrors = fail(vErrors, instancePath + "/apiKeyStatus", "components/schemas/UsedBy/properties/apiKeyStatus", "optional", {});
        errors++;
      } else {
        if (typeof data3 !== "string") {
          vErrors = fail(vErrors, instancePath + "/apiKeyStatus", "components/schemas/ApiKeyStatus", "type", { type: "string" });
          errors++;
        }
        if (!(typeof data3 != "string" || data3 === "active" || data3 === "deleted" || data3 === "inactive")) {
          vErrors = fail(vErrors, instancePath + "/apiKeyStatus", "components/schemas/ApiKeyStatus", "x-open-enum", { knownValues: schema114["x-open-enum"] });
          errors++;
        }
      }
    }
    if (data.avatar !== void 0) {
      let data4 = data.avatar;
      if (data4 === null) {
        vErrors = fail(vErrors, instancePath + "/avatar", "components/schemas/UsedBy/properties/avatar", "optional", {});
        errors++;
      } else {
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
          for (const key1 in data4) {
            if (!(key1 === "assetId" || key1 === "url")) {
              vErrors = fail(vErrors, instancePath + "/avatar", "components/schemas/UserAvatar", "additionalProperties", { additionalProperty: key1 });
              errors++;
            }
          }
          if (data4.assetId !== void 0) {
            let data5 = data4.assetId;
            if (data5 === null) {
              vErrors = fail(vErrors, instancePath + "/avatar/assetId", "components/schemas/UserAvatar/properties/assetId", "optional", {});
              errors++;
            } else {
              if (typeof data5 !== "string") {
                vErrors = fail(vErrors, instancePath + "/avatar/assetId", "components/schemas/UserAvatar/properties/assetId", "type", { type: "string" });
                errors++;
              }
            }
          }
          if (data4.url !== void 0) {
            let data6 = data4.url;
            if (data6 === null) {
              vErrors = fail(vErrors, instancePath + "/avatar/url", "components/schemas/UserAvatar/properties/url", "optional", {});
              errors++;
            } else {
              if (typeof data6 === "string") {
                if (!formats2(data6)) {
                  vErrors = fail(vErrors, instancePath + "/avatar/url", "components/schemas/UserAvatar/properties/url", "format", { format: "uri" });
                  errors++;
                }
              } else {
                vErrors = fail(vErrors, instancePath + "/avatar/url", "components/schemas/UserAvatar/properties/url", "type", { type: "string" });
                errors++;
              }
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/avatar", "components/schemas/UserAvatar", "type", { type: "object" });
          errors++;
        }
      }
    }
    if (data.email !== void 0) {
      let data7 = data.email;
      if (data7 === null) {
        vErrors = fail(vErrors, instancePath + "/email", "components/schemas/UsedBy/properties/email", "optional", {});
        errors++;
      } else {
        if (typeof data7 !== "string") {
          vErrors = fail(vErrors, instancePath + "/email", "components/schemas/UsedBy/properties/email", "type", { type: "string" });
          errors++;
        }
      }
    }
    if (data.fullName !== void 0) {
      let data8 = data.fullName;
      if (data8 === null) {
        vErrors = fail(vErrors, instancePath + "/fullName", "components/schemas/UsedBy/properties/fullName", "optional", {});
        errors++;
      } else {
        if (typeof data8 !== "string") {
          vErrors = fail(vErrors, instancePath + "/fullName", "components/schemas/UsedBy/properties/fullName", "type", { type: "string" });
          errors++;
        }
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/UsedBy", "type", { type: "object" });
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
        vErrors = fail(vErrors, instancePath, "components/schemas/UsageEntities", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.assets !== void 0) {
      let data0 = data.assets;
      if (data0 === null) {
        vErrors = fail(vErrors, instancePath + "/assets", "components/schemas/UsageEntities/properties/assets", "optional", {});
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
          vErrors = fail(vErrors, instancePath + "/assets", "components/schemas/UsageEntities/properties/assets", "type", { type: "array" });
          errors++;
        }
      }
    }
    if (data.collections !== void 0) {
      let data2 = data.collections;
      if (data2 === null) {
        vErrors = fail(vErrors, instancePath + "/collections", "components/schemas/UsageEntities/properties/collections", "optional", {});
        errors++;
      } else {
        if (Array.isArray(data2)) {
          const len1 = data2.length;
          for (let i1 = 0; i1 < len1; i1++) {
            let data3 = data2[i1];
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.id === void 0) {
                vErrors = fail(vErrors, instancePath + "/collections/" + i1, "components/schemas/UsedCollection", "required", { missingProperty: "id" });
                errors++;
              }
              if (data3.name === void 0) {
                vErrors = fail(vErrors, instancePath + "/collections/" + i1, "components/schemas/UsedCollection", "required", { missingProperty: "name" });
                errors++;
              }
              for (const key1 in data3) {
                if (!(key1 === "id" || key1 === "name")) {
                  vErrors = fail(vErrors, instancePath + "/collections/" + i1, "components/schemas/UsedCollection", "additionalProperties", { additionalProperty: key1 });
                  errors++;
                }
              }
              if (data3.id !== void 0) {
                if (typeof data3.id !== "string") {
                  vErrors = fail(vErrors, instancePath + "/collections/" + i1 + "/id", "components/schemas/UsedCollection/properties/id", "type", { type: "string" });
                  errors++;
                }
              }
              if (data3.name !== void 0) {
                if (typeof data3.name !== "string") {
                  vErrors = fail(vErrors, instancePath + "/collections/" + i1 + "/name", "components/schemas/UsedCollection/properties/name", "type", { type: "string" });
                  errors++;
                }
              }
            } else {
              vErrors = fail(vErrors, instancePath + "/collections/" + i1, "components/schemas/UsedCollection", "type", { type: "object" });
              errors++;
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/collections", "components/schemas/UsageEntities/properties/collections", "type", { type: "array" });
          errors++;
        }
      }
    }
    if (data.jobs !== void 0) {
      let data6 = data.jobs;
      if (data6 === null) {
        vErrors = fail(vErrors, instancePath + "/jobs", "components/schemas/UsageEntities/properties/jobs", "optional", {});
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
          vErrors = fail(vErrors, instancePath + "/jobs", "components/schemas/UsageEntities/properties/jobs", "type", { type: "array" });
          errors++;
        }
      }
    }
    if (data.models !== void 0) {
      let data8 = data.models;
      if (data8 === null) {
        vErrors = fail(vErrors, instancePath + "/models", "components/schemas/UsageEntities/properties/models", "optional", {});
        errors++;
      } else {
        if (Array.isArray(data8)) {
          const len3 = data8.length;
          for (let i3 = 0; i3 < len3; i3++) {
            let data9 = data8[i3];
            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
              if (data9.id === void 0) {
                vErrors = fail(vErrors, instancePath + "/models/" + i3, "components/schemas/UsedModel", "required", { missingProperty: "id" });
                errors++;
              }
              if (data9.name === void 0) {
                vErrors = fail(vErrors, instancePath + "/models/" + i3, "components/schemas/UsedModel", "required", { missingProperty: "name" });
                errors++;
              }
              for (const key2 in data9) {
                if (!(key2 === "id" || key2 === "name" || key2 === "shortDescription")) {
                  vErrors = fail(vErrors, instancePath + "/models/" + i3, "components/schemas/UsedModel", "additionalProperties", { additionalProperty: key2 });
                  errors++;
                }
              }
              if (data9.id !== void 0) {
                if (typeof data9.id !== "string") {
                  vErrors = fail(vErrors, instancePath + "/models/" + i3 + "/id", "components/schemas/UsedModel/properties/id", "type", { type: "string" });
                  errors++;
                }
              }
              if (data9.name !== void 0) {
                if (typeof data9.name !== "string") {
                  vErrors = fail(vErrors, instancePath + "/models/" + i3 + "/name", "components/schemas/UsedModel/properties/name", "type", { type: "string" });
                  errors++;
                }
              }
              if (data9.shortDescription !== void 0) {
                let data12 = data9.shortDescription;
                if (data12 === null) {
                  vErrors = fail(vErrors, instancePath + "/models/" + i3 + "/shortDescription", "components/schemas/UsedModel/properties/shortDescription", "optional", {});
                  errors++;
                } else {
                  if (typeof data12 !== "string") {
                    vErrors = fail(vErrors, instancePath + "/models/" + i3 + "/shortDescription", "components/schemas/UsedModel/properties/shortDescription", "type", { type: "string" });
                    errors++;
                  }
                }
              }
            } else {
              vErrors = fail(vErrors, instancePath + "/models/" + i3, "components/schemas/UsedModel", "type", { type: "object" });
              errors++;
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/models", "components/schemas/UsageEntities/properties/models", "type", { type: "array" });
          errors++;
        }
      }
    }
    if (data.users !== void 0) {
      let data13 = data.users;
      if (data13 === null) {
        vErrors = fail(vErrors, instancePath + "/users", "components/schemas/UsageEntities/properties/users", "optional", {});
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
          vErrors = fail(vErrors, instancePath + "/users", "components/schemas/UsageEntities/properties/users", "type", { type: "array" });
          errors++;
        }
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/UsageEntities", "type", { type: "object" });
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
      vErrors = fail(vErrors, instancePath, "components/schemas/ModelUsage", "required", { missingProperty: "modelId" });
      errors++;
    }
    if (data.points === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/ModelUsage", "required", { missingProperty: "points" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "modelId" || key0 === "points")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/ModelUsage", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.modelId !== void 0) {
      if (typeof data.modelId !== "string") {
        vErrors = fail(vErrors, instancePath + "/modelId", "components/schemas/ModelUsage/properties/modelId", "type", { type: "string" });
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
              vErrors = fail(vErrors, instancePath + "/points/" + i0, "components/schemas/ModelUsagePoint", "required", { missingProperty: "apiKeyCost" });
              errors++;
            }
            if (data2.apiKeyDiscount === void 0) {
              vErrors = fail(vErrors, instancePath + "/points/" + i0, "components/schemas/ModelUsagePoint", "required", { missingProperty: "apiKeyDiscount" });
              errors++;
            }
            if (data2.cost === void 0) {
              vErrors = fail(vErrors, instancePath + "/points/" + i0, "components/schemas/ModelUsagePoint", "required", { missingProperty: "cost" });
              errors++;
            }
            if (data2.discount === void 0) {
              vErrors = fail(vErrors, instancePath + "/points/" + i0, "components/schemas/ModelUsagePoint", "required", { missingProperty: "discount" });
              errors++;
            }
            if (data2.jobs === void 0) {
              vErrors = fail(vErrors, instancePath + "/points/" + i0, "components/schemas/ModelUsagePoint", "required", { missingProperty: "jobs" });
              errors++;
            }
            if (data2.time === void 0) {
              vErrors = fail(vErrors, instancePath + "/points/" + i0, "components/schemas/ModelUsagePoint", "required", { missingProperty: "time" });
              errors++;
            }
            for (const key1 in data2) {
              if (!(key1 === "apiKeyCost" || key1 === "apiKeyDiscount" || key1 === "cost" || key1 === "discount" || key1 === "jobs" || key1 === "time")) {
                vErrors = fail(vErrors, instancePath + "/points/" + i0, "components/schemas/ModelUsagePoint", "additionalProperties", { additionalProperty: key1 });
                errors++;
              }
            }
            if (data2.apiKeyCost !== void 0) {
              let data3 = data2.apiKeyCost;
              if (!(typeof data3 == "number" && isFinite(data3))) {
                vErrors = fail(vErrors, instancePath + "/points/" + i0 + "/apiKeyCost", "components/schemas/ModelUsagePoint/properties/apiKeyCost", "type", { type: "number" });
                errors++;
              }
            }
            if (data2.apiKeyDiscount !== void 0) {
              let data4 = data2.apiKeyDiscount;
              if (!(typeof data4 == "number" && isFinite(data4))) {
                vErrors = fail(vErrors, instancePath + "/points/" + i0 + "/apiKeyDiscount", "components/schemas/ModelUsagePoint/properties/apiKeyDiscount", "type", { type: "number" });
                errors++;
              }
            }
            if (data2.cost !== void 0) {
              let data5 = data2.cost;
              if (!(typeof data5 == "number" && isFinite(data5))) {
                vErrors = fail(vErrors, instancePath + "/points/" + i0 + "/cost", "components/schemas/ModelUsagePoint/properties/cost", "type", { type: "number" });
                errors++;
              }
            }
            if (data2.discount !== void 0) {
              let data6 = data2.discount;
              if (!(typeof data6 == "number" && isFinite(data6))) {
                vErrors = fail(vErrors, instancePath + "/points/" + i0 + "/discount", "components/schemas/ModelUsagePoint/properties/discount", "type", { type: "number" });
                errors++;
              }
            }
            if (data2.jobs !== void 0) {
              let data7 = data2.jobs;
              if (!(typeof data7 == "number" && isFinite(data7))) {
                vErrors = fail(vErrors, instancePath + "/points/" + i0 + "/jobs", "components/schemas/ModelUsagePoint/properties/jobs", "type", { type: "number" });
                errors++;
              }
            }
            if (data2.time !== void 0) {
              let data8 = data2.time;
              if (typeof data8 === "string") {
                if (!formats02(data8)) {
                  vErrors = fail(vErrors, instancePath + "/points/" + i0 + "/time", "components/schemas/ModelUsagePoint/properties/time", "format", { format: "date-time" });
                  errors++;
                }
              } else {
                vErrors = fail(vErrors, instancePath + "/points/" + i0 + "/time", "components/schemas/ModelUsagePoint/properties/time", "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/points/" + i0, "components/schemas/ModelUsagePoint", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/points", "components/schemas/ModelUsage/properties/points", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/ModelUsage", "type", { type: "object" });
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
      vErrors = fail(vErrors, instancePath, "components/schemas/NsfwUsage", "required", { missingProperty: "label" });
      errors++;
    }
    if (data.points === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/NsfwUsage", "required", { missingProperty: "points" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "label" || key0 === "points")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/NsfwUsage", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (typeof data.label !== "string") {
        vErrors = fail(vErrors, instancePath + "/label", "components/schemas/NsfwUsage/properties/label", "type", { type: "string" });
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
              vErrors = fail(vErrors, instancePath + "/points/" + i0, "components/schemas/CountPoint", "required", { missingProperty: "count" });
              errors++;
            }
            if (data2.countApiKey === void 0) {
              vErrors = fail(vErrors, instancePath + "/points/" + i0, "components/schemas/CountPoint", "required", { missingProperty: "countApiKey" });
              errors++;
            }
            if (data2.time === void 0) {
              vErrors = fail(vErrors, instancePath + "/points/" + i0, "components/schemas/CountPoint", "required", { missingProperty: "time" });
              errors++;
            }
            for (const key1 in data2) {
              if (!(key1 === "count" || key1 === "countApiKey" || key1 === "time")) {
                vErrors = fail(vErrors, instancePath + "/points/" + i0, "components/schemas/CountPoint", "additionalProperties", { additionalProperty: key1 });
                errors++;
              }
            }
            if (data2.count !== void 0) {
              let data3 = data2.count;
              if (!(typeof data3 == "number" && isFinite(data3))) {
                vErrors = fail(vErrors, instancePath + "/points/" + i0 + "/count", "components/schemas/CountPoint/properties/count", "type", { type: "number" });
                errors++;
              }
            }
            if (data2.countApiKey !== void 0) {
              let data4 = data2.countApiKey;
              if (!(typeof data4 == "number" && isFinite(data4))) {
                vErrors = fail(vErrors, instancePath + "/points/" + i0 + "/countApiKey", "components/schemas/CountPoint/properties/countApiKey", "type", { type: "number" });
                errors++;
              }
            }
            if (data2.time !== void 0) {
              let data5 = data2.time;
              if (typeof data5 === "string") {
                if (!formats02(data5)) {
                  vErrors = fail(vErrors, instancePath + "/points/" + i0 + "/time", "components/schemas/CountPoint/properties/time", "format", { format: "date-time" });
                  errors++;
                }
              } else {
                vErrors = fail(vErrors, instancePath + "/points/" + i0 + "/time", "components/schemas/CountPoint/properties/time", "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/points/" + i0, "components/schemas/CountPoint", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/points", "components/schemas/NsfwUsage/properties/points", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/NsfwUsage", "type", { type: "object" });
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
validate88.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema121 = { "type": "string", "description": "How far apart the points are. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["15m", "1d", "1h", "1m", "30m", "5m", "7d"] };
var schema123 = { "type": "string", "description": "The usage. Open: new values appear without notice; accept what is not listed.", "x-open-enum": ["background-removal", "captioning", "creative-unit-cost", "creative-unit-discount", "custom", "custom-asset-created", "detection", "image-prompt-editing", "images-generation", "ip-detection", "models-training", "patch", "pixelate", "refunds", "repaint", "restyle", "segmentation", "skybox-base-360", "skybox-upscale-360", "texture", "upscale", "vectorization"] };
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
      vErrors = fail(vErrors, instancePath, "components/schemas/Usage", "required", { missingProperty: "granularity" });
      errors++;
    }
    if (data.points === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Usage", "required", { missingProperty: "points" });
      errors++;
    }
    if (data.usageName === void 0) {
      vErrors = fail(vErrors, instancePath, "components/schemas/Usage", "required", { missingProperty: "usageName" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "granularity" || key0 === "points" || key0 === "usageName")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/Usage", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.granularity !== void 0) {
      let data0 = data.granularity;
      if (typeof data0 !== "string") {
        vErrors = fail(vErrors, instancePath + "/granularity", "components/schemas/UsageGranularity", "type", { type: "string" });
        errors++;
      }
      if (!(typeof data0 != "string" || data0 === "15m" || data0 === "1d" || data0 === "1h" || data0 === "1m" || data0 === "30m" || data0 === "5m" || data0 === "7d")) {
        vErrors = fail(vErrors, instancePath + "/granularity", "components/schemas/UsageGranularity", "x-open-enum", { knownValues: schema121["x-open-enum"] });
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
              vErrors = fail(vErrors, instancePath + "/points/" + i0, "components/schemas/UsagePoint", "required", { missingProperty: "apiKey" });
              errors++;
            }
            if (data2.time === void 0) {
              vErrors = fail(vErrors, instancePath + "/points/" + i0, "components/schemas/UsagePoint", "required", { missingProperty: "time" });
              errors++;
            }
            if (data2.value === void 0) {
              vErrors = fail(vErrors, instancePath + "/points/" + i0, "components/schemas/UsagePoint", "required", { missingProperty: "value" });
              errors++;
            }
            for (const key1 in data2) {
              if (!(key1 === "apiKey" || key1 === "time" || key1 === "value" || key1 === "apiKeyCost" || key1 === "apiKeyDiscount" || key1 === "cost" || key1 === "discount")) {
                vErrors = fail(vErrors, instancePath + "/points/" + i0, "components/schemas/UsagePoint", "additionalProperties", { additionalProperty: key1 });
                errors++;
              }
            }
            if (data2.apiKey !== void 0) {
              if (typeof data2.apiKey !== "string") {
                vErrors = fail(vErrors, instancePath + "/points/" + i0 + "/apiKey", "components/schemas/UsagePoint/properties/apiKey", "type", { type: "string" });
                errors++;
              }
            }
            if (data2.time !== void 0) {
              let data4 = data2.time;
              if (typeof data4 === "string") {
                if (!formats02(data4)) {
                  vErrors = fail(vErrors, instancePath + "/points/" + i0 + "/time", "components/schemas/UsagePoint/properties/time", "format", { format: "date-time" });
                  errors++;
                }
              } else {
                vErrors = fail(vErrors, instancePath + "/points/" + i0 + "/time", "components/schemas/UsagePoint/properties/time", "type", { type: "string" });
                errors++;
              }
            }
            if (data2.value !== void 0) {
              if (typeof data2.value !== "string") {
                vErrors = fail(vErrors, instancePath + "/points/" + i0 + "/value", "components/schemas/UsagePoint/properties/value", "type", { type: "string" });
                errors++;
              }
            }
            if (data2.apiKeyCost !== void 0) {
              let data6 = data2.apiKeyCost;
              if (data6 === null) {
                vErrors = fail(vErrors, instancePath + "/points/" + i0 + "/apiKeyCost", "components/schemas/UsagePoint/properties/apiKeyCost", "optional", {});
                errors++;
              } else {
                if (!(typeof data6 == "number" && isFinite(data6))) {
                  vErrors = fail(vErrors, instancePath + "/points/" + i0 + "/apiKeyCost", "components/schemas/UsagePoint/properties/apiKeyCost", "type", { type: "number" });
                  errors++;
                }
              }
            }
            if (data2.apiKeyDiscount !== void 0) {
              let data7 = data2.apiKeyDiscount;
              if (data7 === null) {
                vErrors = fail(vErrors, instancePath + "/points/" + i0 + "/apiKeyDiscount", "components/schemas/UsagePoint/properties/apiKeyDiscount", "optional", {});
                errors++;
              } else {
                if (!(typeof data7 == "number" && isFinite(data7))) {
                  vErrors = fail(vErrors, instancePath + "/points/" + i0 + "/apiKeyDiscount", "components/schemas/UsagePoint/properties/apiKeyDiscount", "type", { type: "number" });
                  errors++;
                }
              }
            }
            if (data2.cost !== void 0) {
              let data8 = data2.cost;
              if (data8 === null) {
                vErrors = fail(vErrors, instancePath + "/points/" + i0 + "/cost", "components/schemas/UsagePoint/properties/cost", "optional", {});
                errors++;
              } else {
                if (!(typeof data8 == "number" && isFinite(data8))) {
                  vErrors = fail(vErrors, instancePath + "/points/" + i0 + "/cost", "components/schemas/UsagePoint/properties/cost", "type", { type: "number" });
                  errors++;
                }
              }
            }
            if (data2.discount !== void 0) {
              let data9 = data2.discount;
              if (data9 === null) {
                vErrors = fail(vErrors, instancePath + "/points/" + i0 + "/discount", "components/schemas/UsagePoint/properties/discount", "optional", {});
                errors++;
              } else {
                if (!(typeof data9 == "number" && isFinite(data9))) {
                  vErrors = fail(vErrors, instancePath + "/points/" + i0 + "/discount", "components/schemas/UsagePoint/properties/discount", "type", { type: "number" });
                  errors++;
                }
              }
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/points/" + i0, "components/schemas/UsagePoint", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/points", "components/schemas/Usage/properties/points", "type", { type: "array" });
        errors++;
      }
    }
    if (data.usageName !== void 0) {
      let data10 = data.usageName;
      if (typeof data10 !== "string") {
        vErrors = fail(vErrors, instancePath + "/usageName", "components/schemas/UsageName", "type", { type: "string" });
        errors++;
      }
      if (!(typeof data10 != "string" || data10 === "background-removal" || data10 === "captioning" || data10 === "creative-unit-cost" || data10 === "creative-unit-discount" || data10 === "custom" || data10 === "custom-asset-created" || data10 === "detection" || data10 === "image-prompt-editing" || data10 === "images-generation" || data10 === "ip-detection" || data10 === "models-training" || data10 === "patch" || data10 === "pixelate" || data10 === "refunds" || data10 === "repaint" || data10 === "restyle" || data10 === "segmentation" || data10 === "skybox-base-360" || data10 === "skybox-upscale-360" || data10 === "texture" || data10 === "upscale" || data10 === "vectorization")) {
        vErrors = fail(vErrors, instancePath + "/usageName", "components/schemas/UsageName", "x-open-enum", { knownValues: schema123["x-open-enum"] });
        errors++;
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/Usage", "type", { type: "object" });
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
        vErrors = fail(vErrors, instancePath, "components/schemas/Usages", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.activity !== void 0) {
      let data0 = data.activity;
      if (data0 === null) {
        vErrors = fail(vErrors, instancePath + "/activity", "components/schemas/Usages/properties/activity", "optional", {});
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
          vErrors = fail(vErrors, instancePath + "/activity", "components/schemas/Usages/properties/activity", "type", { type: "array" });
          errors++;
        }
      }
    }
    if (data.assetUsages !== void 0) {
      let data2 = data.assetUsages;
      if (data2 === null) {
        vErrors = fail(vErrors, instancePath + "/assetUsages", "components/schemas/Usages/properties/assetUsages", "optional", {});
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
          vErrors = fail(vErrors, instancePath + "/assetUsages", "components/schemas/Usages/properties/assetUsages", "type", { type: "array" });
          errors++;
        }
      }
    }
    if (data.consumption !== void 0) {
      let data4 = data.consumption;
      if (data4 === null) {
        vErrors = fail(vErrors, instancePath + "/consumption", "components/schemas/Usages/properties/consumption", "optional", {});
        errors++;
      } else {
        if (Array.isArray(data4)) {
          const len2 = data4.length;
          for (let i2 = 0; i2 < len2; i2++) {
            let data5 = data4[i2];
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
              if (data5.discount === void 0) {
                vErrors = fail(vErrors, instancePath + "/consumption/" + i2, "components/schemas/UserConsumption", "required", { missingProperty: "discount" });
                errors++;
              }
              if (data5.total === void 0) {
                vErrors = fail(vErrors, instancePath + "/consumption/" + i2, "components/schemas/UserConsumption", "required", { missingProperty: "total" });
                errors++;
              }
              if (data5.userId === void 0) {
                vErrors = fail(vErrors, instancePath + "/consumption/" + i2, "components/schemas/UserConsumption", "required", { missingProperty: "userId" });
                errors++;
              }
              if (data5.value === void 0) {
                vErrors = fail(vErrors, instancePath + "/consumption/" + i2, "components/schemas/UserConsumption", "required", { missingProperty: "value" });
                errors++;
              }
              for (const key1 in data5) {
                if (!(key1 === "discount" || key1 === "total" || key1 === "userId" || key1 === "value")) {
                  vErrors = fail(vErrors, instancePath + "/consumption/" + i2, "components/schemas/UserConsumption", "additionalProperties", { additionalProperty: key1 });
                  errors++;
                }
              }
              if (data5.discount !== void 0) {
                let data6 = data5.discount;
                if (!(typeof data6 == "number" && isFinite(data6))) {
                  vErrors = fail(vErrors, instancePath + "/consumption/" + i2 + "/discount", "components/schemas/UserConsumption/properties/discount", "type", { type: "number" });
                  errors++;
                }
              }
              if (data5.total !== void 0) {
                let data7 = data5.total;
                if (!(typeof data7 == "number" && isFinite(data7))) {
                  vErrors = fail(vErrors, instancePath + "/consumption/" + i2 + "/total", "components/schemas/UserConsumption/properties/total", "type", { type: "number" });
                  errors++;
                }
              }
              if (data5.userId !== void 0) {
                if (typeof data5.userId !== "string") {
                  vErrors = fail(vErrors, instancePath + "/consumption/" + i2 + "/userId", "components/schemas/UserConsumption/properties/userId", "type", { type: "string" });
                  errors++;
                }
              }
              if (data5.value !== void 0) {
                let data9 = data5.value;
                if (!(typeof data9 == "number" && isFinite(data9))) {
                  vErrors = fail(vErrors, instancePath + "/consumption/" + i2 + "/value", "components/schemas/UserConsumption/properties/value", "type", { type: "number" });
                  errors++;
                }
              }
            } else {
              vErrors = fail(vErrors, instancePath + "/consumption/" + i2, "components/schemas/UserConsumption", "type", { type: "object" });
              errors++;
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/consumption", "components/schemas/Usages/properties/consumption", "type", { type: "array" });
          errors++;
        }
      }
    }
    if (data.entities !== void 0) {
      let data10 = data.entities;
      if (data10 === null) {
        vErrors = fail(vErrors, instancePath + "/entities", "components/schemas/Usages/properties/entities", "optional", {});
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
        vErrors = fail(vErrors, instancePath + "/modelUsages", "components/schemas/Usages/properties/modelUsages", "optional", {});
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
          vErrors = fail(vErrors, instancePath + "/modelUsages", "components/schemas/Usages/properties/modelUsages", "type", { type: "array" });
          errors++;
        }
      }
    }
    if (data.nsfwUsages !== void 0) {
      let data13 = data.nsfwUsages;
      if (data13 === null) {
        vErrors = fail(vErrors, instancePath + "/nsfwUsages", "components/schemas/Usages/properties/nsfwUsages", "optional", {});
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
          vErrors = fail(vErrors, instancePath + "/nsfwUsages", "components/schemas/Usages/properties/nsfwUsages", "type", { type: "array" });
          errors++;
        }
      }
    }
    if (data.usages !== void 0) {
      let data15 = data.usages;
      if (data15 === null) {
        vErrors = fail(vErrors, instancePath + "/usages", "components/schemas/Usages/properties/usages", "optional", {});
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
          vErrors = fail(vErrors, instancePath + "/usages", "components/schemas/Usages/properties/usages", "type", { type: "array" });
          errors++;
        }
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "components/schemas/Usages", "type", { type: "object" });
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
    vErrors = fail(vErrors, instancePath, "components/headers/AmznErrorType/schema", "type", { type: "string" });
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
    vErrors = fail(vErrors, instancePath, "components/headers/RetryAfter/schema", "type", { type: "string" });
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
