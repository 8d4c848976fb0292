// Written by `npm run generate` from openapi/openapi.yaml. Do not edit.

// package:ajv-formats/dist/formats.js
var fullFormats = {
  // date: http://tools.ietf.org/html/rfc3339#section-5.6
  // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
  // duration: https://tools.ietf.org/html/rfc3339#appendix-A
  uri
  // uri-template: https://tools.ietf.org/html/rfc6570
  // For the source: https://gist.github.com/dperini/729294
  // For test cases: https://mathiasbynens.be/demo/url-regex
  // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
  // uuid: http://tools.ietf.org/html/rfc4122
  // JSON-pointer: https://tools.ietf.org/html/rfc6901
  // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
  // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
  // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
  // byte: https://github.com/miguelmota/is-base64
  // signed 32 bit integer
  // signed 64 bit integer
  // C-type float
  // C-type double
  // hint to the UI to hide input strings
  // unchecked string payload
};
var NOT_URI_FRAGMENT = /\/|:/;
var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function uri(str) {
  return NOT_URI_FRAGMENT.test(str) && URI.test(str);
}
var MIN_INT32 = -(2 ** 31);
var MAX_INT32 = 2 ** 31 - 1;

// src/contract/compile/formats.ts
var formats = {
  ...fullFormats,
  "date-time": isDateTime,
  time: isTime,
  uri: (text2) => ordinaryUri.test(text2) || uri2(text2)
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
function isDateTime(text2) {
  if (usual.test(text2)) return true;
  if (!onLeapDay.test(text2) && !leapSecond.test(text2)) return false;
  if (text2.startsWith("02-29", 5) && !isLeapYear(Number(text2.slice(0, 4)))) return false;
  if (!leapSecond.test(text2)) return true;
  const next = nextMinute(text2.slice(0, 10), text2.slice(11));
  return next.getUTCDate() === 1 && isMidnight(next);
}
function isTime(text2) {
  return usualTime.test(text2) || leapTime.test(text2) && isMidnight(nextMinute("2000-01-01", text2));
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
var uri2 = fullFormats.uri;

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
  for (const part2 of parts) pointer += `/${/[~/]/.test(part2) ? escaped(part2) : part2}`;
  return pointer;
}
function escaped(part2) {
  return part2.replaceAll("~", "~0").replaceAll("/", "~1");
}
function partsOf(pointer) {
  const parts = pointer.split("/").slice(1);
  if (!pointer.includes("~")) return parts;
  return parts.map((part2) => part2.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function valueAtPointer(body, pointer) {
  let value = body;
  for (const part2 of partsOf(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part2))
      return void 0;
    value = value[part2];
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
  let count2 = fit.violations;
  for (const place of fit.unknown) {
    if (fits.some((other) => other !== fit && has(other, place))) count2 += 1;
  }
  return count2;
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
  const known = (place) => fieldsOf(valueAtPointer(value, place)) - (unknownIn.get(place) ?? 0);
  let violations = broken.size;
  let each = broken.size;
  for (const [statement, names] of missing) {
    const begun = [...lacking.get(statement) ?? []].some((place) => known(place) > 0);
    violations += begun ? 1 : names.size;
    each += names.size;
  }
  return { errors, violations, each, unknown, mistyped, known: known("") };
}
function gather(sets2, key, member) {
  const set = sets2.get(key) ?? /* @__PURE__ */ new Set();
  sets2.set(key, set.add(member));
}
function fieldsOf(value) {
  return typeof value === "object" && value !== null ? Object.keys(value).length : 0;
}

// src/contract/compile/tell.ts
function count(failures) {
  return failures === null ? 0 : failures.length;
}
function part(failures, validate, data, instancePath) {
  if (validate(data, { instancePath })) return failures;
  const own = validate.errors;
  if (failures === null) return own;
  for (const failure of own) failures.push(failure);
  return failures;
}
function need(failures, instancePath, at, missingProperty) {
  return fail(failures, instancePath, at, "required", { missingProperty });
}
function must(failures, instancePath, at, name, type) {
  return wrong(failures, `${instancePath}/${name}`, `${at}/properties/${name}`, type);
}
function may(failures, value, instancePath, at, name, type) {
  return value === null ? no(failures, `${instancePath}/${name}`, `${at}/properties/${name}`) : must(failures, instancePath, at, name, type);
}
function mustPart(failures, value, instancePath, name, validate) {
  if (value === void 0) return failures;
  return part(failures, validate, value, `${instancePath}/${name}`);
}
function mayPart(failures, value, instancePath, at, name, validate) {
  return value === null ? no(failures, `${instancePath}/${name}`, `${at}/properties/${name}`) : mustPart(failures, value, instancePath, name, validate);
}
function no(failures, instancePath, at) {
  return fail(failures, instancePath, at, "optional", {});
}
function wrong(failures, instancePath, at, type) {
  return fail(failures, instancePath, at, "type", { type });
}
function open(failures, value, instancePath, at, knownValues) {
  if (typeof value !== "string") return wrong(failures, instancePath, at, "string");
  return fail(failures, instancePath, at, "x-open-enum", { knownValues });
}
function among(value, knownValues) {
  return typeof value !== "string" || holds(knownValues, value);
}
var sets = /* @__PURE__ */ new WeakMap();
function holds(list, value) {
  let set = sets.get(list);
  if (set === void 0) {
    set = new Set(list);
    sets.set(list, set);
  }
  return set.has(value);
}
function text(failures, value, instancePath, at, format) {
  if (typeof value !== "string") return wrong(failures, instancePath, at, "string");
  return fail(failures, instancePath, at, "format", { format });
}

// virtual:requests
var $PatchRequest = validate0;
var schema5 = { "type": "string", "enum": ["jpeg", "png"] };
var pattern0 = new RegExp("^(?:[A-Za-z0-9_-]+|data:image/[A-Za-z0-9.+-]+;base64,[A-Za-z0-9+/]+={0,2})$", "u");
var pattern1 = new RegExp("^(?:#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})|[A-Za-z]+)$", "u");
var pattern2 = new RegExp("^(?:#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})|rgba?\\([0-9]{1,3}, ?[0-9]{1,3}, ?[0-9]{1,3}(?:, ?(?:0|1|0?\\.[0-9]+))?\\)|[A-Za-z]+)$", "u");
function validate1(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.height === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/PatchCrop", "height");
    }
    if (data.left === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/PatchCrop", "left");
    }
    if (data.top === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/PatchCrop", "top");
    }
    if (data.width === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/PatchCrop", "width");
    }
    if (data.height !== void 0 && !(typeof data.height == "number" && isFinite(data.height))) {
      vErrors = must(vErrors, instancePath, "components/schemas/PatchCrop", "height", "number");
    }
    if (data.left !== void 0 && !(typeof data.left == "number" && isFinite(data.left))) {
      vErrors = must(vErrors, instancePath, "components/schemas/PatchCrop", "left", "number");
    }
    if (data.top !== void 0 && !(typeof data.top == "number" && isFinite(data.top))) {
      vErrors = must(vErrors, instancePath, "components/schemas/PatchCrop", "top", "number");
    }
    if (data.width !== void 0 && !(typeof data.width == "number" && isFinite(data.width))) {
      vErrors = must(vErrors, instancePath, "components/schemas/PatchCrop", "width", "number");
    }
    if (data.backgroundColor !== void 0) {
      let data4 = data.backgroundColor;
      if (typeof data4 === "string") {
        if (!pattern2.test(data4)) {
          vErrors = fail(vErrors, instancePath + "/backgroundColor", "components/schemas/CropBackgroundColor", "pattern", { pattern: "^(?:#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})|rgba?\\([0-9]{1,3}, ?[0-9]{1,3}, ?[0-9]{1,3}(?:, ?(?:0|1|0?\\.[0-9]+))?\\)|[A-Za-z]+)$" });
        }
      } else {
        vErrors = wrong(vErrors, instancePath + "/backgroundColor", "components/schemas/CropBackgroundColor", "string");
      }
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/PatchCrop", "object");
  }
  validate1.errors = vErrors;
  return vErrors === null;
}
var schema8 = { "type": "string", "enum": ["erase", "override"] };
function validate3(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.image === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/PatchOverlay", "image");
    }
    if (data.mode === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/PatchOverlay", "mode");
    }
    if (data.image !== void 0) {
      let data0 = data.image;
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          vErrors = fail(vErrors, instancePath + "/image", "components/schemas/ImageReference", "pattern", { pattern: "^(?:[A-Za-z0-9_-]+|data:image/[A-Za-z0-9.+-]+;base64,[A-Za-z0-9+/]+={0,2})$" });
        }
      } else {
        vErrors = wrong(vErrors, instancePath + "/image", "components/schemas/ImageReference", "string");
      }
    }
    if (data.mode !== void 0) {
      let data1 = data.mode;
      if (typeof data1 !== "string") {
        vErrors = wrong(vErrors, instancePath + "/mode", "components/schemas/PatchMode", "string");
      }
      if (!(data1 === "erase" || data1 === "override")) {
        vErrors = fail(vErrors, instancePath + "/mode", "components/schemas/PatchMode", "enum", { allowedValues: schema8.enum });
      }
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/PatchOverlay", "object");
  }
  validate3.errors = vErrors;
  return vErrors === null;
}
function validate0(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
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
      vErrors = need(vErrors, instancePath, "components/schemas/PatchRequest", "image");
      errors = count(vErrors);
    }
    if (data.image !== void 0) {
      let data2 = data.image;
      if (typeof data2 === "string") {
        if (!pattern0.test(data2)) {
          vErrors = fail(vErrors, instancePath + "/image", "components/schemas/ImageReference", "pattern", { pattern: "^(?:[A-Za-z0-9_-]+|data:image/[A-Za-z0-9.+-]+;base64,[A-Za-z0-9+/]+={0,2})$" });
          errors++;
        }
      } else {
        vErrors = wrong(vErrors, instancePath + "/image", "components/schemas/ImageReference", "string");
        errors = count(vErrors);
      }
    }
    if (data.allowOverflow !== void 0 && typeof data.allowOverflow !== "boolean") {
      vErrors = must(vErrors, instancePath, "components/schemas/PatchRequest", "allowOverflow", "boolean");
      errors = count(vErrors);
    }
    if (data.backgroundColor !== void 0) {
      let data4 = data.backgroundColor;
      if (typeof data4 === "string") {
        if (!pattern1.test(data4)) {
          vErrors = fail(vErrors, instancePath + "/backgroundColor", "components/schemas/BackgroundColor", "pattern", { pattern: "^(?:#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})|[A-Za-z]+)$" });
          errors++;
        }
      } else {
        vErrors = wrong(vErrors, instancePath + "/backgroundColor", "components/schemas/BackgroundColor", "string");
        errors = count(vErrors);
      }
    }
    vErrors = mustPart(vErrors, data.crop, instancePath, "crop", validate1);
    errors = count(vErrors);
    if (data.format !== void 0) {
      let data6 = data.format;
      if (typeof data6 !== "string") {
        vErrors = wrong(vErrors, instancePath + "/format", "components/schemas/PatchFormat", "string");
        errors = count(vErrors);
      }
      if (!(data6 === "jpeg" || data6 === "png")) {
        vErrors = fail(vErrors, instancePath + "/format", "components/schemas/PatchFormat", "enum", { allowedValues: schema5.enum });
        errors++;
      }
    }
    vErrors = mustPart(vErrors, data.patch, instancePath, "patch", validate3);
    errors = count(vErrors);
    if (data.position !== void 0) {
      let data8 = data.position;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.x === void 0) {
          vErrors = need(vErrors, instancePath + "/position", "components/schemas/PatchPosition", "x");
          errors = count(vErrors);
        }
        if (data8.y === void 0) {
          vErrors = need(vErrors, instancePath + "/position", "components/schemas/PatchPosition", "y");
          errors = count(vErrors);
        }
        if (data8.x !== void 0) {
          let data9 = data8.x;
          if (!(typeof data9 == "number" && isFinite(data9))) {
            vErrors = wrong(vErrors, instancePath + "/position/x", "components/schemas/PatchPosition/properties/x", "number");
            errors = count(vErrors);
          }
        }
        if (data8.y !== void 0) {
          let data10 = data8.y;
          if (!(typeof data10 == "number" && isFinite(data10))) {
            vErrors = wrong(vErrors, instancePath + "/position/y", "components/schemas/PatchPosition/properties/y", "number");
            errors = count(vErrors);
          }
        }
      } else {
        vErrors = wrong(vErrors, instancePath + "/position", "components/schemas/PatchPosition", "object");
        errors = count(vErrors);
      }
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/PatchRequest", "object");
    errors = count(vErrors);
  }
  validate0.errors = vErrors;
  return errors === 0;
}
var $CustomRequest = validate5;
function validate5(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = wrong(vErrors, instancePath, "components/schemas/CustomRequest", "object");
  }
  validate5.errors = vErrors;
  return vErrors === null;
}
var $JobActionRequest = validate6;
var schema12 = { "type": "string", "enum": ["cancel"] };
function validate6(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action !== void 0) {
      let data0 = data.action;
      if (typeof data0 !== "string") {
        vErrors = wrong(vErrors, instancePath + "/action", "components/schemas/JobAction", "string");
      }
      if (!(data0 === "cancel")) {
        vErrors = fail(vErrors, instancePath + "/action", "components/schemas/JobAction", "enum", { allowedValues: schema12.enum });
      }
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/JobActionRequest", "object");
  }
  validate6.errors = vErrors;
  return vErrors === null;
}
var $AssetUploadRequest = validate7;
function validate7(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/AssetUploadRequest", "name");
    }
    if (data.name !== void 0 && typeof data.name !== "string") {
      vErrors = must(vErrors, instancePath, "components/schemas/AssetUploadRequest", "name", "string");
    }
    if (data.canvas !== void 0 && typeof data.canvas !== "string") {
      vErrors = must(vErrors, instancePath, "components/schemas/AssetUploadRequest", "canvas", "string");
    }
    if (data.collectionIds !== void 0) {
      let data2 = data.collectionIds;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== "string") {
            vErrors = wrong(vErrors, instancePath + "/collectionIds/" + i0, "components/schemas/AssetUploadRequest/properties/collectionIds/items", "string");
          }
        }
      } else {
        vErrors = wrong(vErrors, instancePath + "/collectionIds", "components/schemas/AssetUploadRequest/properties/collectionIds", "array");
      }
    }
    if (data.hide !== void 0 && typeof data.hide !== "boolean") {
      vErrors = must(vErrors, instancePath, "components/schemas/AssetUploadRequest", "hide", "boolean");
    }
    if (data.image !== void 0 && typeof data.image !== "string") {
      vErrors = must(vErrors, instancePath, "components/schemas/AssetUploadRequest", "image", "string");
    }
    if (data.parentId !== void 0 && typeof data.parentId !== "string") {
      vErrors = must(vErrors, instancePath, "components/schemas/AssetUploadRequest", "parentId", "string");
    }
    if (data.thumbnail !== void 0 && typeof data.thumbnail !== "string") {
      vErrors = must(vErrors, instancePath, "components/schemas/AssetUploadRequest", "thumbnail", "string");
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/AssetUploadRequest", "object");
  }
  validate7.errors = vErrors;
  return vErrors === null;
}
var $AssetDeleteRequest = validate8;
function validate8(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.assetIds === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/AssetDeleteRequest", "assetIds");
    }
    if (data.assetIds !== void 0) {
      let data0 = data.assetIds;
      if (Array.isArray(data0)) {
        if (data0.length > 100) {
          vErrors = fail(vErrors, instancePath + "/assetIds", "components/schemas/AssetDeleteRequest/properties/assetIds", "maxItems", { limit: 100 });
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            vErrors = wrong(vErrors, instancePath + "/assetIds/" + i0, "components/schemas/AssetDeleteRequest/properties/assetIds/items", "string");
          }
        }
      } else {
        vErrors = wrong(vErrors, instancePath + "/assetIds", "components/schemas/AssetDeleteRequest/properties/assetIds", "array");
      }
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/AssetDeleteRequest", "object");
  }
  validate8.errors = vErrors;
  return vErrors === null;
}
var $AssetBulkRequest = validate9;
function validate9(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.assetIds !== void 0) {
      let data0 = data.assetIds;
      if (Array.isArray(data0)) {
        if (data0.length > 200) {
          vErrors = fail(vErrors, instancePath + "/assetIds", "components/schemas/AssetBulkRequest/properties/assetIds", "maxItems", { limit: 200 });
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            vErrors = wrong(vErrors, instancePath + "/assetIds/" + i0, "components/schemas/AssetBulkRequest/properties/assetIds/items", "string");
          }
        }
      } else {
        vErrors = wrong(vErrors, instancePath + "/assetIds", "components/schemas/AssetBulkRequest/properties/assetIds", "array");
      }
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/AssetBulkRequest", "object");
  }
  validate9.errors = vErrors;
  return vErrors === null;
}
var $AssetArchiveRequest = validate10;
function validate10(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.options === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/AssetArchiveRequest", "options");
    }
    if (data.query === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/AssetArchiveRequest", "query");
    }
    if (data.options !== void 0) {
      let data0 = data.options;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.fileNameTemplate === void 0) {
          vErrors = need(vErrors, instancePath + "/options", "components/schemas/AssetArchiveOptions", "fileNameTemplate");
        }
        if (data0.fileNameTemplate !== void 0) {
          if (typeof data0.fileNameTemplate !== "string") {
            vErrors = wrong(vErrors, instancePath + "/options/fileNameTemplate", "components/schemas/AssetArchiveOptions/properties/fileNameTemplate", "string");
          }
        }
        if (data0.flat !== void 0) {
          if (typeof data0.flat !== "boolean") {
            vErrors = wrong(vErrors, instancePath + "/options/flat", "components/schemas/AssetArchiveOptions/properties/flat", "boolean");
          }
        }
      } else {
        vErrors = wrong(vErrors, instancePath + "/options", "components/schemas/AssetArchiveOptions", "object");
      }
    }
    if (data.query !== void 0) {
      let data3 = data.query;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.assetIds === void 0) {
          vErrors = need(vErrors, instancePath + "/query", "components/schemas/AssetArchiveQuery", "assetIds");
        }
        if (data3.inferenceIds === void 0) {
          vErrors = need(vErrors, instancePath + "/query", "components/schemas/AssetArchiveQuery", "inferenceIds");
        }
        if (data3.modelIds === void 0) {
          vErrors = need(vErrors, instancePath + "/query", "components/schemas/AssetArchiveQuery", "modelIds");
        }
        if (data3.assetIds !== void 0) {
          let data4 = data3.assetIds;
          if (Array.isArray(data4)) {
            if (data4.length > 1e3) {
              vErrors = fail(vErrors, instancePath + "/query/assetIds", "components/schemas/AssetArchiveQuery/properties/assetIds", "maxItems", { limit: 1e3 });
            }
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data4[i0] !== "string") {
                vErrors = wrong(vErrors, instancePath + "/query/assetIds/" + i0, "components/schemas/AssetArchiveQuery/properties/assetIds/items", "string");
              }
            }
          } else {
            vErrors = wrong(vErrors, instancePath + "/query/assetIds", "components/schemas/AssetArchiveQuery/properties/assetIds", "array");
          }
        }
        if (data3.inferenceIds !== void 0) {
          let data6 = data3.inferenceIds;
          if (Array.isArray(data6)) {
            const len1 = data6.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data6[i1] !== "string") {
                vErrors = wrong(vErrors, instancePath + "/query/inferenceIds/" + i1, "components/schemas/AssetArchiveQuery/properties/inferenceIds/items", "string");
              }
            }
          } else {
            vErrors = wrong(vErrors, instancePath + "/query/inferenceIds", "components/schemas/AssetArchiveQuery/properties/inferenceIds", "array");
          }
        }
        if (data3.modelIds !== void 0) {
          let data8 = data3.modelIds;
          if (Array.isArray(data8)) {
            const len2 = data8.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (typeof data8[i2] !== "string") {
                vErrors = wrong(vErrors, instancePath + "/query/modelIds/" + i2, "components/schemas/AssetArchiveQuery/properties/modelIds/items", "string");
              }
            }
          } else {
            vErrors = wrong(vErrors, instancePath + "/query/modelIds", "components/schemas/AssetArchiveQuery/properties/modelIds", "array");
          }
        }
      } else {
        vErrors = wrong(vErrors, instancePath + "/query", "components/schemas/AssetArchiveQuery", "object");
      }
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/AssetArchiveRequest", "object");
  }
  validate10.errors = vErrors;
  return vErrors === null;
}
var $AssetDownloadRequest = validate11;
var schema20 = { "type": "string", "enum": ["avif", "fbx", "gif", "glb", "heif", "jpeg", "jpg", "obj", "png", "svg", "tif", "tiff", "webp"] };
function validate11(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.targetFormat !== void 0) {
      let data0 = data.targetFormat;
      if (typeof data0 !== "string") {
        vErrors = wrong(vErrors, instancePath + "/targetFormat", "components/schemas/AssetTargetFormat", "string");
      }
      if (!(data0 === "avif" || data0 === "fbx" || data0 === "gif" || data0 === "glb" || data0 === "heif" || data0 === "jpeg" || data0 === "jpg" || data0 === "obj" || data0 === "png" || data0 === "svg" || data0 === "tif" || data0 === "tiff" || data0 === "webp")) {
        vErrors = fail(vErrors, instancePath + "/targetFormat", "components/schemas/AssetTargetFormat", "enum", { allowedValues: schema20.enum });
      }
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/AssetDownloadRequest", "object");
  }
  validate11.errors = vErrors;
  return vErrors === null;
}
var $AssetTagsRequest = validate12;
function validate12(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.add !== void 0) {
      let data0 = data.add;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            vErrors = wrong(vErrors, instancePath + "/add/" + i0, "components/schemas/AssetTagsRequest/properties/add/items", "string");
          }
        }
      } else {
        vErrors = wrong(vErrors, instancePath + "/add", "components/schemas/AssetTagsRequest/properties/add", "array");
      }
    }
    if (data.delete !== void 0) {
      let data2 = data.delete;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data2[i1] !== "string") {
            vErrors = wrong(vErrors, instancePath + "/delete/" + i1, "components/schemas/AssetTagsRequest/properties/delete/items", "string");
          }
        }
      } else {
        vErrors = wrong(vErrors, instancePath + "/delete", "components/schemas/AssetTagsRequest/properties/delete", "array");
      }
    }
    if (data.strict !== void 0 && typeof data.strict !== "boolean") {
      vErrors = must(vErrors, instancePath, "components/schemas/AssetTagsRequest", "strict", "boolean");
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/AssetTagsRequest", "object");
  }
  validate12.errors = vErrors;
  return vErrors === null;
}
var $CollectionAssetsRequest = validate13;
function validate13(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.assetIds === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/CollectionAssetsRequest", "assetIds");
    }
    if (data.assetIds !== void 0) {
      let data0 = data.assetIds;
      if (Array.isArray(data0)) {
        if (data0.length > 49) {
          vErrors = fail(vErrors, instancePath + "/assetIds", "components/schemas/CollectionAssetsRequest/properties/assetIds", "maxItems", { limit: 49 });
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            vErrors = wrong(vErrors, instancePath + "/assetIds/" + i0, "components/schemas/CollectionAssetsRequest/properties/assetIds/items", "string");
          }
        }
      } else {
        vErrors = wrong(vErrors, instancePath + "/assetIds", "components/schemas/CollectionAssetsRequest/properties/assetIds", "array");
      }
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/CollectionAssetsRequest", "object");
  }
  validate13.errors = vErrors;
  return vErrors === null;
}
var $UploadCreateRequest = validate14;
var schema25 = { "type": "string", "enum": ["3d", "asset", "audio", "avatar", "image", "model", "text", "video"] };
var formats0 = formats.uri;
function validate14(data, { instancePath = "" } = {}) {
  let vErrors = null;
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
                vErrors = wrong(vErrors, instancePath + "/assetOptions/collectionIds/" + i0, "components/schemas/UploadAssetOptions/properties/collectionIds/items", "string");
              }
            }
          } else {
            vErrors = wrong(vErrors, instancePath + "/assetOptions/collectionIds", "components/schemas/UploadAssetOptions/properties/collectionIds", "array");
          }
        }
        if (data0.hide !== void 0) {
          if (typeof data0.hide !== "boolean") {
            vErrors = wrong(vErrors, instancePath + "/assetOptions/hide", "components/schemas/UploadAssetOptions/properties/hide", "boolean");
          }
        }
        if (data0.parentId !== void 0) {
          if (typeof data0.parentId !== "string") {
            vErrors = wrong(vErrors, instancePath + "/assetOptions/parentId", "components/schemas/UploadAssetOptions/properties/parentId", "string");
          }
        }
      } else {
        vErrors = wrong(vErrors, instancePath + "/assetOptions", "components/schemas/UploadAssetOptions", "object");
      }
    }
    if (data.civitaiModelUrl !== void 0) {
      let data5 = data.civitaiModelUrl;
      if (typeof data5 !== "string" || !formats0(data5)) {
        vErrors = text(vErrors, data5, instancePath + "/civitaiModelUrl", "components/schemas/UploadCreateRequest/properties/civitaiModelUrl", "uri");
      }
    }
    if (data.contentType !== void 0 && typeof data.contentType !== "string") {
      vErrors = must(vErrors, instancePath, "components/schemas/UploadCreateRequest", "contentType", "string");
    }
    if (data.fileName !== void 0 && typeof data.fileName !== "string") {
      vErrors = must(vErrors, instancePath, "components/schemas/UploadCreateRequest", "fileName", "string");
    }
    if (data.fileSize !== void 0 && !(typeof data.fileSize == "number" && isFinite(data.fileSize))) {
      vErrors = must(vErrors, instancePath, "components/schemas/UploadCreateRequest", "fileSize", "number");
    }
    if (data.huggingFaceModelName !== void 0 && typeof data.huggingFaceModelName !== "string") {
      vErrors = must(vErrors, instancePath, "components/schemas/UploadCreateRequest", "huggingFaceModelName", "string");
    }
    if (data.kind !== void 0) {
      let data10 = data.kind;
      if (typeof data10 !== "string") {
        vErrors = wrong(vErrors, instancePath + "/kind", "components/schemas/UploadKind", "string");
      }
      if (!(data10 === "3d" || data10 === "asset" || data10 === "audio" || data10 === "avatar" || data10 === "image" || data10 === "model" || data10 === "text" || data10 === "video")) {
        vErrors = fail(vErrors, instancePath + "/kind", "components/schemas/UploadKind", "enum", { allowedValues: schema25.enum });
      }
    }
    if (data.parts !== void 0) {
      let data11 = data.parts;
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 1e4 || isNaN(data11)) {
          vErrors = fail(vErrors, instancePath + "/parts", "components/schemas/UploadCreateRequest/properties/parts", "maximum", { comparison: "<=", limit: 1e4 });
        }
        if (data11 < 1 || isNaN(data11)) {
          vErrors = fail(vErrors, instancePath + "/parts", "components/schemas/UploadCreateRequest/properties/parts", "minimum", { comparison: ">=", limit: 1 });
        }
      } else {
        vErrors = wrong(vErrors, instancePath + "/parts", "components/schemas/UploadCreateRequest/properties/parts", "number");
      }
    }
    if (data.url !== void 0) {
      let data12 = data.url;
      if (typeof data12 !== "string" || !formats0(data12)) {
        vErrors = text(vErrors, data12, instancePath + "/url", "components/schemas/UploadCreateRequest/properties/url", "uri");
      }
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/UploadCreateRequest", "object");
  }
  validate14.errors = vErrors;
  return vErrors === null;
}
var $UploadActionRequest = validate15;
var schema27 = { "type": "string", "enum": ["complete"] };
function validate15(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/UploadActionRequest", "action");
    }
    if (data.action !== void 0) {
      let data0 = data.action;
      if (typeof data0 !== "string") {
        vErrors = wrong(vErrors, instancePath + "/action", "components/schemas/UploadAction", "string");
      }
      if (!(data0 === "complete")) {
        vErrors = fail(vErrors, instancePath + "/action", "components/schemas/UploadAction", "enum", { allowedValues: schema27.enum });
      }
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/UploadActionRequest", "object");
  }
  validate15.errors = vErrors;
  return vErrors === null;
}

// virtual:responses
var $PatchResponse = validate02;
var schema2 = { "type": "object", "required": ["createdAt", "jobId", "jobType", "metadata", "progress", "status", "statusHistory", "updatedAt"], "properties": { "createdAt": { "type": "string", "format": "date-time" }, "jobId": { "type": "string" }, "jobType": { "$ref": "#/components/schemas/JobType" }, "metadata": { "$ref": "#/components/schemas/JobMetadata" }, "progress": { "type": "number", "minimum": 0, "maximum": 1 }, "status": { "$ref": "#/components/schemas/JobStatus" }, "statusHistory": { "type": "array", "items": { "$ref": "#/components/schemas/JobStatusChange" } }, "updatedAt": { "type": "string", "format": "date-time" }, "authorId": { "optional": { "type": "string" } }, "billing": { "optional": { "$ref": "#/components/schemas/JobBilling" } }, "ownerId": { "optional": { "type": "string" } } }, "additionalProperties": false };
var schema3 = { "type": "string", "x-open-enum": ["assets-download", "canvas-export", "caption", "caption-llava", "custom", "describe-style", "detection", "embed", "flux", "flux-model-training", "generate-prompt", "image-generation", "image-prompt-editing", "inference", "mesh-preview-rendering", "model-download", "model-import", "model-training", "musubi-model-training", "openai-image-generation", "patch-image", "pixelate", "reframe", "remove-background", "repaint", "restyle", "segment", "skybox-3d", "skybox-base-360", "skybox-hdri", "skybox-upscale-360", "splat", "texture", "translate", "upload", "upscale", "upscale-skybox", "upscale-texture", "vectorize", "workflow"] };
var schema202 = { "type": "string", "x-open-enum": ["canceled", "failure", "finalizing", "in-progress", "pending", "queued", "success", "warming-up"] };
var func0 = Object.prototype.hasOwnProperty;
var func1 = among;
var formats02 = formats["date-time"];
var schema4 = { "type": "object", "properties": { "assetIds": { "optional": { "type": "array", "items": { "type": "string" } } }, "error": { "type": ["string", "null"] }, "flow": { "optional": { "type": "array", "items": { "$ref": "#/components/schemas/WorkflowNode" } } }, "hint": { "optional": { "type": "string" } }, "input": { "optional": { "type": "object", "additionalProperties": true } }, "output": { "optional": { "$ref": "#/components/schemas/JobOutput" } }, "outputModelId": { "optional": { "type": "string" } }, "workflowId": { "optional": { "type": "string" } }, "workflowJobId": { "optional": { "type": "string" } } }, "additionalProperties": false };
var schema52 = { "type": "object", "required": ["id", "status", "type"], "properties": { "id": { "type": "string" }, "status": { "$ref": "#/components/schemas/WorkflowNodeStatus" }, "type": { "$ref": "#/components/schemas/WorkflowNodeType" }, "assets": { "optional": { "type": "array", "items": { "$ref": "#/components/schemas/AssetFile" } } }, "count": { "optional": { "type": "number" } }, "dependsOn": { "optional": { "type": "array", "items": { "type": "string" } } }, "includeOutputsInWorkflowJob": { "optional": { "type": "boolean", "const": true } }, "inputs": { "optional": { "type": "array", "items": { "$ref": "#/components/schemas/ModelInput" } } }, "items": { "optional": { "type": "array", "items": { "type": "string" } } }, "iterationIndex": { "optional": { "type": "number" } }, "jobId": { "optional": { "type": "string" } }, "logic": { "optional": { "$ref": "#/components/schemas/WorkflowLogic" } }, "logicType": { "optional": { "$ref": "#/components/schemas/WorkflowLogicType" } }, "loopBodyNodeIds": { "optional": { "type": "array", "items": { "type": "string" } } }, "loopNodeId": { "optional": { "type": "string" } }, "modelId": { "optional": { "type": "string" } }, "output": {}, "workflowId": { "optional": { "type": "string" } } }, "additionalProperties": false };
var schema6 = { "type": "string", "x-open-enum": ["failure", "pending", "processing", "rejected", "skipped", "success"] };
var schema7 = { "type": "string", "x-open-enum": ["custom-model", "for-each", "generate-prompt", "list", "logic", "model", "remove-background", "transform", "user-approval", "workflow"] };
var schema18 = { "type": "string", "x-open-enum": ["if-else"] };
var formats2 = formats.uri;
var schema9 = { "type": "object", "required": ["name", "type"], "properties": { "name": { "type": "string" }, "type": { "$ref": "#/components/schemas/ModelInputType" }, "allowedValues": { "optional": { "type": "array", "items": {} } }, "backgroundBehavior": { "optional": { "$ref": "#/components/schemas/BackgroundBehavior" } }, "color": { "optional": { "type": "boolean" } }, "costImpact": { "optional": { "type": "boolean" } }, "default": { "description": "Default value; its type follows the input." }, "description": { "optional": { "type": "string" } }, "group": { "optional": { "type": "string" } }, "hint": { "optional": { "type": "string" } }, "inputs": { "optional": { "type": "array", "items": { "type": "object", "additionalProperties": true } } }, "items": { "optional": { "type": "array", "items": { "type": "array", "items": { "$ref": "#/components/schemas/ModelInput" } } } }, "kind": { "optional": { "$ref": "#/components/schemas/AssetKind" } }, "label": { "optional": { "type": "string" } }, "maskFrom": { "optional": { "type": "string" } }, "max": { "optional": { "type": "number" } }, "maxDuration": { "optional": { "type": "number" } }, "maxLength": { "optional": { "type": "number" } }, "maxSize": { "optional": { "type": "number" } }, "min": { "optional": { "type": "number" } }, "minLength": { "optional": { "type": "number" } }, "modelTypes": { "optional": { "type": "array", "items": { "$ref": "#/components/schemas/ModelType" } } }, "parent": { "optional": { "type": "boolean" } }, "placeholder": { "optional": { "type": "string" } }, "prompt": { "optional": { "type": "boolean" } }, "promptSpark": { "optional": { "type": "boolean" } }, "ref": { "optional": { "$ref": "#/components/schemas/ModelInputReference" } }, "required": { "optional": { "$ref": "#/components/schemas/ModelInputRequirement" } }, "step": { "optional": { "type": "number" } }, "value": {} }, "additionalProperties": false };
var schema10 = { "type": "string", "x-open-enum": ["boolean", "file", "file_array", "inputs_array", "model", "model_array", "number", "number_array", "string", "string_array"] };
var schema11 = { "type": "string", "enum": ["opaque", "transparent"] };
var schema122 = { "type": "string", "x-open-enum": ["3d", "audio", "document", "image", "image-hdr", "json", "text", "video"] };
var schema13 = { "type": "string", "x-open-enum": ["custom", "elevenlabs-voice", "flux.1", "flux.1-composition", "flux.1-kontext-dev", "flux.1-kontext-lora", "flux.1-krea-dev", "flux.1-krea-lora", "flux.1-lora", "flux.1-pro", "flux.1.1-pro-ultra", "flux.2-dev-edit-lora", "flux.2-dev-lora", "flux.2-klein-4b-edit-lora", "flux.2-klein-4b-lora", "flux.2-klein-9b-edit-lora", "flux.2-klein-9b-lora", "flux.2-klein-base-4b-edit-lora", "flux.2-klein-base-4b-lora", "flux.2-klein-base-9b-edit-lora", "flux.2-klein-base-9b-lora", "flux1.1-pro", "gpt-image-1", "qwen-image-2512-lora", "qwen-image-edit-2509-lora", "qwen-image-edit-2511-lora", "qwen-image-edit-lora", "qwen-image-lora", "zimage-de-turbo-lora", "zimage-lora", "zimage-turbo-lora"] };
var wrapper0 = { validate: validate52 };
function validate52(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/ModelInput", "name");
    }
    if (data.type === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/ModelInput", "type");
    }
    for (const key0 in data) {
      if (!func0.call(schema9.properties, key0)) {
        vErrors = fail(vErrors, instancePath, "components/schemas/ModelInput", "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.name !== void 0 && typeof data.name !== "string") {
      vErrors = must(vErrors, instancePath, "components/schemas/ModelInput", "name", "string");
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 !== "string" || !func1(data1, schema10["x-open-enum"])) {
        vErrors = open(vErrors, data1, instancePath + "/type", "components/schemas/ModelInputType", schema10["x-open-enum"]);
      }
    }
    if (data.allowedValues !== void 0) {
      let data2 = data.allowedValues;
      if (data2 === null) {
        vErrors = no(vErrors, instancePath + "/allowedValues", "components/schemas/ModelInput/properties/allowedValues");
      } else {
        if (!Array.isArray(data2)) {
          vErrors = wrong(vErrors, instancePath + "/allowedValues", "components/schemas/ModelInput/properties/allowedValues", "array");
        }
      }
    }
    if (data.backgroundBehavior !== void 0) {
      let data3 = data.backgroundBehavior;
      if (data3 === null) {
        vErrors = no(vErrors, instancePath + "/backgroundBehavior", "components/schemas/ModelInput/properties/backgroundBehavior");
      } else {
        if (typeof data3 !== "string") {
          vErrors = wrong(vErrors, instancePath + "/backgroundBehavior", "components/schemas/BackgroundBehavior", "string");
        }
        if (!(data3 === "opaque" || data3 === "transparent")) {
          vErrors = fail(vErrors, instancePath + "/backgroundBehavior", "components/schemas/BackgroundBehavior", "enum", { allowedValues: schema11.enum });
        }
      }
    }
    if (data.color !== void 0 && typeof data.color !== "boolean") {
      vErrors = may(vErrors, data.color, instancePath, "components/schemas/ModelInput", "color", "boolean");
    }
    if (data.costImpact !== void 0 && typeof data.costImpact !== "boolean") {
      vErrors = may(vErrors, data.costImpact, instancePath, "components/schemas/ModelInput", "costImpact", "boolean");
    }
    if (data.description !== void 0 && typeof data.description !== "string") {
      vErrors = may(vErrors, data.description, instancePath, "components/schemas/ModelInput", "description", "string");
    }
    if (data.group !== void 0 && typeof data.group !== "string") {
      vErrors = may(vErrors, data.group, instancePath, "components/schemas/ModelInput", "group", "string");
    }
    if (data.hint !== void 0 && typeof data.hint !== "string") {
      vErrors = may(vErrors, data.hint, instancePath, "components/schemas/ModelInput", "hint", "string");
    }
    if (data.inputs !== void 0) {
      let data9 = data.inputs;
      if (data9 === null) {
        vErrors = no(vErrors, instancePath + "/inputs", "components/schemas/ModelInput/properties/inputs");
      } else {
        if (Array.isArray(data9)) {
          const len0 = data9.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data10 = data9[i0];
            if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
              vErrors = wrong(vErrors, instancePath + "/inputs/" + i0, "components/schemas/ModelInput/properties/inputs/items", "object");
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/inputs", "components/schemas/ModelInput/properties/inputs", "array");
        }
      }
    }
    if (data.items !== void 0) {
      let data11 = data.items;
      if (data11 === null) {
        vErrors = no(vErrors, instancePath + "/items", "components/schemas/ModelInput/properties/items");
      } else {
        if (Array.isArray(data11)) {
          const len1 = data11.length;
          for (let i1 = 0; i1 < len1; i1++) {
            let data12 = data11[i1];
            if (Array.isArray(data12)) {
              const len2 = data12.length;
              for (let i2 = 0; i2 < len2; i2++) {
                if (!wrapper0.validate(data12[i2], { instancePath: instancePath + "/items/" + i1 + "/" + i2 })) {
                  if (vErrors === null) vErrors = wrapper0.validate.errors;
                  else for (const error of wrapper0.validate.errors) vErrors.push(error);
                }
              }
            } else {
              vErrors = wrong(vErrors, instancePath + "/items/" + i1, "components/schemas/ModelInput/properties/items/items", "array");
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/items", "components/schemas/ModelInput/properties/items", "array");
        }
      }
    }
    if (data.kind !== void 0) {
      let data14 = data.kind;
      if (data14 === null) {
        vErrors = no(vErrors, instancePath + "/kind", "components/schemas/ModelInput/properties/kind");
      } else {
        if (typeof data14 !== "string" || !func1(data14, schema122["x-open-enum"])) {
          vErrors = open(vErrors, data14, instancePath + "/kind", "components/schemas/AssetKind", schema122["x-open-enum"]);
        }
      }
    }
    if (data.label !== void 0 && typeof data.label !== "string") {
      vErrors = may(vErrors, data.label, instancePath, "components/schemas/ModelInput", "label", "string");
    }
    if (data.maskFrom !== void 0 && typeof data.maskFrom !== "string") {
      vErrors = may(vErrors, data.maskFrom, instancePath, "components/schemas/ModelInput", "maskFrom", "string");
    }
    if (data.max !== void 0 && !(typeof data.max == "number" && isFinite(data.max))) {
      vErrors = may(vErrors, data.max, instancePath, "components/schemas/ModelInput", "max", "number");
    }
    if (data.maxDuration !== void 0 && !(typeof data.maxDuration == "number" && isFinite(data.maxDuration))) {
      vErrors = may(vErrors, data.maxDuration, instancePath, "components/schemas/ModelInput", "maxDuration", "number");
    }
    if (data.maxLength !== void 0 && !(typeof data.maxLength == "number" && isFinite(data.maxLength))) {
      vErrors = may(vErrors, data.maxLength, instancePath, "components/schemas/ModelInput", "maxLength", "number");
    }
    if (data.maxSize !== void 0 && !(typeof data.maxSize == "number" && isFinite(data.maxSize))) {
      vErrors = may(vErrors, data.maxSize, instancePath, "components/schemas/ModelInput", "maxSize", "number");
    }
    if (data.min !== void 0 && !(typeof data.min == "number" && isFinite(data.min))) {
      vErrors = may(vErrors, data.min, instancePath, "components/schemas/ModelInput", "min", "number");
    }
    if (data.minLength !== void 0 && !(typeof data.minLength == "number" && isFinite(data.minLength))) {
      vErrors = may(vErrors, data.minLength, instancePath, "components/schemas/ModelInput", "minLength", "number");
    }
    if (data.modelTypes !== void 0) {
      let data23 = data.modelTypes;
      if (data23 === null) {
        vErrors = no(vErrors, instancePath + "/modelTypes", "components/schemas/ModelInput/properties/modelTypes");
      } else {
        if (Array.isArray(data23)) {
          const len3 = data23.length;
          for (let i3 = 0; i3 < len3; i3++) {
            let data24 = data23[i3];
            if (typeof data24 !== "string" || !func1(data24, schema13["x-open-enum"])) {
              vErrors = open(vErrors, data24, instancePath + "/modelTypes/" + i3, "components/schemas/ModelType", schema13["x-open-enum"]);
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/modelTypes", "components/schemas/ModelInput/properties/modelTypes", "array");
        }
      }
    }
    if (data.parent !== void 0 && typeof data.parent !== "boolean") {
      vErrors = may(vErrors, data.parent, instancePath, "components/schemas/ModelInput", "parent", "boolean");
    }
    if (data.placeholder !== void 0 && typeof data.placeholder !== "string") {
      vErrors = may(vErrors, data.placeholder, instancePath, "components/schemas/ModelInput", "placeholder", "string");
    }
    if (data.prompt !== void 0 && typeof data.prompt !== "boolean") {
      vErrors = may(vErrors, data.prompt, instancePath, "components/schemas/ModelInput", "prompt", "boolean");
    }
    if (data.promptSpark !== void 0 && typeof data.promptSpark !== "boolean") {
      vErrors = may(vErrors, data.promptSpark, instancePath, "components/schemas/ModelInput", "promptSpark", "boolean");
    }
    if (data.ref !== void 0) {
      let data29 = data.ref;
      if (data29 === null) {
        vErrors = no(vErrors, instancePath + "/ref", "components/schemas/ModelInput/properties/ref");
      } else {
        if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
          for (const key1 in data29) {
            if (!(key1 === "conditional" || key1 === "equal" || key1 === "name" || key1 === "node")) {
              vErrors = fail(vErrors, instancePath + "/ref", "components/schemas/ModelInputReference", "additionalProperties", { additionalProperty: key1 });
            }
          }
          if (data29.conditional !== void 0) {
            let data30 = data29.conditional;
            if (data30 === null) {
              vErrors = no(vErrors, instancePath + "/ref/conditional", "components/schemas/ModelInputReference/properties/conditional");
            } else {
              if (Array.isArray(data30)) {
                const len4 = data30.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  if (typeof data30[i4] !== "string") {
                    vErrors = wrong(vErrors, instancePath + "/ref/conditional/" + i4, "components/schemas/ModelInputReference/properties/conditional/items", "string");
                  }
                }
              } else {
                vErrors = wrong(vErrors, instancePath + "/ref/conditional", "components/schemas/ModelInputReference/properties/conditional", "array");
              }
            }
          }
          if (data29.equal !== void 0) {
            let data32 = data29.equal;
            if (data32 === null) {
              vErrors = no(vErrors, instancePath + "/ref/equal", "components/schemas/ModelInputReference/properties/equal");
            } else {
              if (typeof data32 !== "string") {
                vErrors = wrong(vErrors, instancePath + "/ref/equal", "components/schemas/ModelInputReference/properties/equal", "string");
              }
            }
          }
          if (data29.name !== void 0) {
            let data33 = data29.name;
            if (data33 === null) {
              vErrors = no(vErrors, instancePath + "/ref/name", "components/schemas/ModelInputReference/properties/name");
            } else {
              if (typeof data33 !== "string") {
                vErrors = wrong(vErrors, instancePath + "/ref/name", "components/schemas/ModelInputReference/properties/name", "string");
              }
            }
          }
          if (data29.node !== void 0) {
            let data34 = data29.node;
            if (data34 === null) {
              vErrors = no(vErrors, instancePath + "/ref/node", "components/schemas/ModelInputReference/properties/node");
            } else {
              if (typeof data34 !== "string") {
                vErrors = wrong(vErrors, instancePath + "/ref/node", "components/schemas/ModelInputReference/properties/node", "string");
              }
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/ref", "components/schemas/ModelInputReference", "object");
        }
      }
    }
    if (data.required !== void 0) {
      let data35 = data.required;
      if (data35 === null) {
        vErrors = no(vErrors, instancePath + "/required", "components/schemas/ModelInput/properties/required");
      } else {
        if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
          for (const key2 in data35) {
            if (!(key2 === "always" || key2 === "conditionalValues" || key2 === "ifDefined" || key2 === "ifNotDefined")) {
              vErrors = fail(vErrors, instancePath + "/required", "components/schemas/ModelInputRequirement", "additionalProperties", { additionalProperty: key2 });
            }
          }
          if (data35.always !== void 0) {
            let data36 = data35.always;
            if (data36 === null) {
              vErrors = no(vErrors, instancePath + "/required/always", "components/schemas/ModelInputRequirement/properties/always");
            } else {
              if (typeof data36 !== "boolean") {
                vErrors = wrong(vErrors, instancePath + "/required/always", "components/schemas/ModelInputRequirement/properties/always", "boolean");
              }
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/required", "components/schemas/ModelInputRequirement", "object");
        }
      }
    }
    if (data.step !== void 0 && !(typeof data.step == "number" && isFinite(data.step))) {
      vErrors = may(vErrors, data.step, instancePath, "components/schemas/ModelInput", "step", "number");
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/ModelInput", "object");
  }
  validate52.errors = vErrors;
  return vErrors === null;
}
function validate72(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "cases" || key0 === "default" || key0 === "transform")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/WorkflowLogic", "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.cases !== void 0) {
      let data0 = data.cases;
      if (data0 === null) {
        vErrors = no(vErrors, instancePath + "/cases", "components/schemas/WorkflowLogic/properties/cases");
      } else {
        if (Array.isArray(data0)) {
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data1 = data0[i0];
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              if (data1.condition === void 0) {
                vErrors = need(vErrors, instancePath + "/cases/" + i0, "components/schemas/WorkflowLogicCase", "condition");
              }
              if (data1.value === void 0) {
                vErrors = need(vErrors, instancePath + "/cases/" + i0, "components/schemas/WorkflowLogicCase", "value");
              }
              for (const key1 in data1) {
                if (!(key1 === "condition" || key1 === "value")) {
                  vErrors = fail(vErrors, instancePath + "/cases/" + i0, "components/schemas/WorkflowLogicCase", "additionalProperties", { additionalProperty: key1 });
                }
              }
              if (data1.condition !== void 0) {
                if (typeof data1.condition !== "string") {
                  vErrors = wrong(vErrors, instancePath + "/cases/" + i0 + "/condition", "components/schemas/WorkflowLogicCase/properties/condition", "string");
                }
              }
              if (data1.value !== void 0) {
                if (typeof data1.value !== "string") {
                  vErrors = wrong(vErrors, instancePath + "/cases/" + i0 + "/value", "components/schemas/WorkflowLogicCase/properties/value", "string");
                }
              }
            } else {
              vErrors = wrong(vErrors, instancePath + "/cases/" + i0, "components/schemas/WorkflowLogicCase", "object");
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/cases", "components/schemas/WorkflowLogic/properties/cases", "array");
        }
      }
    }
    if (data.default !== void 0 && typeof data.default !== "string") {
      vErrors = may(vErrors, data.default, instancePath, "components/schemas/WorkflowLogic", "default", "string");
    }
    if (data.transform !== void 0 && typeof data.transform !== "string") {
      vErrors = may(vErrors, data.transform, instancePath, "components/schemas/WorkflowLogic", "transform", "string");
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/WorkflowLogic", "object");
  }
  validate72.errors = vErrors;
  return vErrors === null;
}
function validate4(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/WorkflowNode", "id");
    }
    if (data.status === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/WorkflowNode", "status");
    }
    if (data.type === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/WorkflowNode", "type");
    }
    for (const key0 in data) {
      if (!func0.call(schema52.properties, key0)) {
        vErrors = fail(vErrors, instancePath, "components/schemas/WorkflowNode", "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.id !== void 0 && typeof data.id !== "string") {
      vErrors = must(vErrors, instancePath, "components/schemas/WorkflowNode", "id", "string");
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (typeof data1 !== "string" || !func1(data1, schema6["x-open-enum"])) {
        vErrors = open(vErrors, data1, instancePath + "/status", "components/schemas/WorkflowNodeStatus", schema6["x-open-enum"]);
      }
    }
    if (data.type !== void 0) {
      let data2 = data.type;
      if (typeof data2 !== "string" || !func1(data2, schema7["x-open-enum"])) {
        vErrors = open(vErrors, data2, instancePath + "/type", "components/schemas/WorkflowNodeType", schema7["x-open-enum"]);
      }
    }
    if (data.assets !== void 0) {
      let data3 = data.assets;
      if (data3 === null) {
        vErrors = no(vErrors, instancePath + "/assets", "components/schemas/WorkflowNode/properties/assets");
      } else {
        if (Array.isArray(data3)) {
          const len0 = data3.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data4 = data3[i0];
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
              if (data4.assetId === void 0) {
                vErrors = need(vErrors, instancePath + "/assets/" + i0, "components/schemas/AssetFile", "assetId");
              }
              if (data4.url === void 0) {
                vErrors = need(vErrors, instancePath + "/assets/" + i0, "components/schemas/AssetFile", "url");
              }
              for (const key1 in data4) {
                if (!(key1 === "assetId" || key1 === "url")) {
                  vErrors = fail(vErrors, instancePath + "/assets/" + i0, "components/schemas/AssetFile", "additionalProperties", { additionalProperty: key1 });
                }
              }
              if (data4.assetId !== void 0) {
                if (typeof data4.assetId !== "string") {
                  vErrors = wrong(vErrors, instancePath + "/assets/" + i0 + "/assetId", "components/schemas/AssetFile/properties/assetId", "string");
                }
              }
              if (data4.url !== void 0) {
                let data6 = data4.url;
                if (typeof data6 !== "string" || !formats2(data6)) {
                  vErrors = text(vErrors, data6, instancePath + "/assets/" + i0 + "/url", "components/schemas/AssetFile/properties/url", "uri");
                }
              }
            } else {
              vErrors = wrong(vErrors, instancePath + "/assets/" + i0, "components/schemas/AssetFile", "object");
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/assets", "components/schemas/WorkflowNode/properties/assets", "array");
        }
      }
    }
    if (data.count !== void 0 && !(typeof data.count == "number" && isFinite(data.count))) {
      vErrors = may(vErrors, data.count, instancePath, "components/schemas/WorkflowNode", "count", "number");
    }
    if (data.dependsOn !== void 0) {
      let data8 = data.dependsOn;
      if (data8 === null) {
        vErrors = no(vErrors, instancePath + "/dependsOn", "components/schemas/WorkflowNode/properties/dependsOn");
      } else {
        if (Array.isArray(data8)) {
          const len1 = data8.length;
          for (let i1 = 0; i1 < len1; i1++) {
            if (typeof data8[i1] !== "string") {
              vErrors = wrong(vErrors, instancePath + "/dependsOn/" + i1, "components/schemas/WorkflowNode/properties/dependsOn/items", "string");
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/dependsOn", "components/schemas/WorkflowNode/properties/dependsOn", "array");
        }
      }
    }
    if (data.includeOutputsInWorkflowJob !== void 0) {
      let data10 = data.includeOutputsInWorkflowJob;
      if (data10 === null) {
        vErrors = no(vErrors, instancePath + "/includeOutputsInWorkflowJob", "components/schemas/WorkflowNode/properties/includeOutputsInWorkflowJob");
      } else {
        if (typeof data10 !== "boolean") {
          vErrors = wrong(vErrors, instancePath + "/includeOutputsInWorkflowJob", "components/schemas/WorkflowNode/properties/includeOutputsInWorkflowJob", "boolean");
        }
        if (true !== data10) {
          vErrors = fail(vErrors, instancePath + "/includeOutputsInWorkflowJob", "components/schemas/WorkflowNode/properties/includeOutputsInWorkflowJob", "const", { allowedValue: true });
        }
      }
    }
    if (data.inputs !== void 0) {
      let data11 = data.inputs;
      if (data11 === null) {
        vErrors = no(vErrors, instancePath + "/inputs", "components/schemas/WorkflowNode/properties/inputs");
      } else {
        if (Array.isArray(data11)) {
          const len2 = data11.length;
          for (let i2 = 0; i2 < len2; i2++) {
            vErrors = part(vErrors, validate52, data11[i2], instancePath + "/inputs/" + i2);
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/inputs", "components/schemas/WorkflowNode/properties/inputs", "array");
        }
      }
    }
    if (data.items !== void 0) {
      let data13 = data.items;
      if (data13 === null) {
        vErrors = no(vErrors, instancePath + "/items", "components/schemas/WorkflowNode/properties/items");
      } else {
        if (Array.isArray(data13)) {
          const len3 = data13.length;
          for (let i3 = 0; i3 < len3; i3++) {
            if (typeof data13[i3] !== "string") {
              vErrors = wrong(vErrors, instancePath + "/items/" + i3, "components/schemas/WorkflowNode/properties/items/items", "string");
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/items", "components/schemas/WorkflowNode/properties/items", "array");
        }
      }
    }
    if (data.iterationIndex !== void 0 && !(typeof data.iterationIndex == "number" && isFinite(data.iterationIndex))) {
      vErrors = may(vErrors, data.iterationIndex, instancePath, "components/schemas/WorkflowNode", "iterationIndex", "number");
    }
    if (data.jobId !== void 0 && typeof data.jobId !== "string") {
      vErrors = may(vErrors, data.jobId, instancePath, "components/schemas/WorkflowNode", "jobId", "string");
    }
    vErrors = mayPart(vErrors, data.logic, instancePath, "components/schemas/WorkflowNode", "logic", validate72);
    if (data.logicType !== void 0) {
      let data18 = data.logicType;
      if (data18 === null) {
        vErrors = no(vErrors, instancePath + "/logicType", "components/schemas/WorkflowNode/properties/logicType");
      } else {
        if (typeof data18 !== "string" || !func1(data18, schema18["x-open-enum"])) {
          vErrors = open(vErrors, data18, instancePath + "/logicType", "components/schemas/WorkflowLogicType", schema18["x-open-enum"]);
        }
      }
    }
    if (data.loopBodyNodeIds !== void 0) {
      let data19 = data.loopBodyNodeIds;
      if (data19 === null) {
        vErrors = no(vErrors, instancePath + "/loopBodyNodeIds", "components/schemas/WorkflowNode/properties/loopBodyNodeIds");
      } else {
        if (Array.isArray(data19)) {
          const len4 = data19.length;
          for (let i4 = 0; i4 < len4; i4++) {
            if (typeof data19[i4] !== "string") {
              vErrors = wrong(vErrors, instancePath + "/loopBodyNodeIds/" + i4, "components/schemas/WorkflowNode/properties/loopBodyNodeIds/items", "string");
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/loopBodyNodeIds", "components/schemas/WorkflowNode/properties/loopBodyNodeIds", "array");
        }
      }
    }
    if (data.loopNodeId !== void 0 && typeof data.loopNodeId !== "string") {
      vErrors = may(vErrors, data.loopNodeId, instancePath, "components/schemas/WorkflowNode", "loopNodeId", "string");
    }
    if (data.modelId !== void 0 && typeof data.modelId !== "string") {
      vErrors = may(vErrors, data.modelId, instancePath, "components/schemas/WorkflowNode", "modelId", "string");
    }
    if (data.workflowId !== void 0 && typeof data.workflowId !== "string") {
      vErrors = may(vErrors, data.workflowId, instancePath, "components/schemas/WorkflowNode", "workflowId", "string");
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/WorkflowNode", "object");
  }
  validate4.errors = vErrors;
  return vErrors === null;
}
function validate32(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func0.call(schema4.properties, key0)) {
        vErrors = fail(vErrors, instancePath, "components/schemas/JobMetadata", "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.assetIds !== void 0) {
      let data0 = data.assetIds;
      if (data0 === null) {
        vErrors = no(vErrors, instancePath + "/assetIds", "components/schemas/JobMetadata/properties/assetIds");
      } else {
        if (Array.isArray(data0)) {
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (typeof data0[i0] !== "string") {
              vErrors = wrong(vErrors, instancePath + "/assetIds/" + i0, "components/schemas/JobMetadata/properties/assetIds/items", "string");
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/assetIds", "components/schemas/JobMetadata/properties/assetIds", "array");
        }
      }
    }
    if (data.error !== void 0) {
      let data2 = data.error;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = fail(vErrors, instancePath + "/error", "components/schemas/JobMetadata/properties/error", "type", { type: schema4.properties.error.type });
      }
    }
    if (data.flow !== void 0) {
      let data3 = data.flow;
      if (data3 === null) {
        vErrors = no(vErrors, instancePath + "/flow", "components/schemas/JobMetadata/properties/flow");
      } else {
        if (Array.isArray(data3)) {
          const len1 = data3.length;
          for (let i1 = 0; i1 < len1; i1++) {
            vErrors = part(vErrors, validate4, data3[i1], instancePath + "/flow/" + i1);
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/flow", "components/schemas/JobMetadata/properties/flow", "array");
        }
      }
    }
    if (data.hint !== void 0 && typeof data.hint !== "string") {
      vErrors = may(vErrors, data.hint, instancePath, "components/schemas/JobMetadata", "hint", "string");
    }
    if (data.input !== void 0) {
      let data6 = data.input;
      if (data6 === null) {
        vErrors = no(vErrors, instancePath + "/input", "components/schemas/JobMetadata/properties/input");
      } else {
        if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
          vErrors = wrong(vErrors, instancePath + "/input", "components/schemas/JobMetadata/properties/input", "object");
        }
      }
    }
    if (data.output !== void 0) {
      let data7 = data.output;
      if (data7 === null) {
        vErrors = no(vErrors, instancePath + "/output", "components/schemas/JobMetadata/properties/output");
      } else {
        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
          if (data7.entityId !== void 0) {
            let data8 = data7.entityId;
            if (data8 === null) {
              vErrors = no(vErrors, instancePath + "/output/entityId", "components/schemas/JobOutput/properties/entityId");
            } else {
              if (typeof data8 !== "string") {
                vErrors = wrong(vErrors, instancePath + "/output/entityId", "components/schemas/JobOutput/properties/entityId", "string");
              }
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/output", "components/schemas/JobOutput", "object");
        }
      }
    }
    if (data.outputModelId !== void 0 && typeof data.outputModelId !== "string") {
      vErrors = may(vErrors, data.outputModelId, instancePath, "components/schemas/JobMetadata", "outputModelId", "string");
    }
    if (data.workflowId !== void 0 && typeof data.workflowId !== "string") {
      vErrors = may(vErrors, data.workflowId, instancePath, "components/schemas/JobMetadata", "workflowId", "string");
    }
    if (data.workflowJobId !== void 0 && typeof data.workflowJobId !== "string") {
      vErrors = may(vErrors, data.workflowJobId, instancePath, "components/schemas/JobMetadata", "workflowJobId", "string");
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/JobMetadata", "object");
  }
  validate32.errors = vErrors;
  return vErrors === null;
}
function validate112(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.date === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/JobStatusChange", "date");
    }
    if (data.status === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/JobStatusChange", "status");
    }
    for (const key0 in data) {
      if (!(key0 === "date" || key0 === "status")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/JobStatusChange", "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.date !== void 0) {
      let data0 = data.date;
      if (typeof data0 !== "string" || !formats02(data0)) {
        vErrors = text(vErrors, data0, instancePath + "/date", "components/schemas/JobStatusChange/properties/date", "date-time");
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (typeof data1 !== "string" || !func1(data1, schema202["x-open-enum"])) {
        vErrors = open(vErrors, data1, instancePath + "/status", "components/schemas/JobStatus", schema202["x-open-enum"]);
      }
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/JobStatusChange", "object");
  }
  validate112.errors = vErrors;
  return vErrors === null;
}
var schema24 = { "type": "object", "additionalProperties": { "type": ["number", "null"] } };
function validate132(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cuCost === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/JobBilling", "cuCost");
    }
    if (data.cuDiscount === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/JobBilling", "cuDiscount");
    }
    for (const key0 in data) {
      if (!(key0 === "cuCost" || key0 === "cuCostDetails" || key0 === "cuDiscount" || key0 === "disableRefund")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/JobBilling", "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.cuCost !== void 0 && !(typeof data.cuCost == "number" && isFinite(data.cuCost))) {
      vErrors = must(vErrors, instancePath, "components/schemas/JobBilling", "cuCost", "number");
    }
    if (data.cuCostDetails !== void 0) {
      let data1 = data.cuCostDetails;
      if (data1 === null) {
        vErrors = no(vErrors, instancePath + "/cuCostDetails", "components/schemas/JobBilling/properties/cuCostDetails");
      } else {
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
          for (const key1 in data1) {
            let data2 = data1[key1];
            if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
              vErrors = fail(vErrors, instancePath + "/cuCostDetails/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "components/schemas/JobCostDetails/additionalProperties", "type", { type: schema24.additionalProperties.type });
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/cuCostDetails", "components/schemas/JobCostDetails", "object");
        }
      }
    }
    if (data.cuDiscount !== void 0 && !(typeof data.cuDiscount == "number" && isFinite(data.cuDiscount))) {
      vErrors = must(vErrors, instancePath, "components/schemas/JobBilling", "cuDiscount", "number");
    }
    if (data.disableRefund !== void 0 && typeof data.disableRefund !== "boolean") {
      vErrors = may(vErrors, data.disableRefund, instancePath, "components/schemas/JobBilling", "disableRefund", "boolean");
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/JobBilling", "object");
  }
  validate132.errors = vErrors;
  return vErrors === null;
}
function validate2(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.createdAt === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Job", "createdAt");
    }
    if (data.jobId === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Job", "jobId");
    }
    if (data.jobType === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Job", "jobType");
    }
    if (data.metadata === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Job", "metadata");
    }
    if (data.progress === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Job", "progress");
    }
    if (data.status === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Job", "status");
    }
    if (data.statusHistory === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Job", "statusHistory");
    }
    if (data.updatedAt === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Job", "updatedAt");
    }
    for (const key0 in data) {
      if (!func0.call(schema2.properties, key0)) {
        vErrors = fail(vErrors, instancePath, "components/schemas/Job", "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.createdAt !== void 0) {
      let data0 = data.createdAt;
      if (typeof data0 !== "string" || !formats02(data0)) {
        vErrors = text(vErrors, data0, instancePath + "/createdAt", "components/schemas/Job/properties/createdAt", "date-time");
      }
    }
    if (data.jobId !== void 0 && typeof data.jobId !== "string") {
      vErrors = must(vErrors, instancePath, "components/schemas/Job", "jobId", "string");
    }
    if (data.jobType !== void 0) {
      let data2 = data.jobType;
      if (typeof data2 !== "string" || !func1(data2, schema3["x-open-enum"])) {
        vErrors = open(vErrors, data2, instancePath + "/jobType", "components/schemas/JobType", schema3["x-open-enum"]);
      }
    }
    vErrors = mustPart(vErrors, data.metadata, instancePath, "metadata", validate32);
    if (data.progress !== void 0) {
      let data4 = data.progress;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1 || isNaN(data4)) {
          vErrors = fail(vErrors, instancePath + "/progress", "components/schemas/Job/properties/progress", "maximum", { comparison: "<=", limit: 1 });
        }
        if (data4 < 0 || isNaN(data4)) {
          vErrors = fail(vErrors, instancePath + "/progress", "components/schemas/Job/properties/progress", "minimum", { comparison: ">=", limit: 0 });
        }
      } else {
        vErrors = wrong(vErrors, instancePath + "/progress", "components/schemas/Job/properties/progress", "number");
      }
    }
    if (data.status !== void 0) {
      let data5 = data.status;
      if (typeof data5 !== "string" || !func1(data5, schema202["x-open-enum"])) {
        vErrors = open(vErrors, data5, instancePath + "/status", "components/schemas/JobStatus", schema202["x-open-enum"]);
      }
    }
    if (data.statusHistory !== void 0) {
      let data6 = data.statusHistory;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          vErrors = part(vErrors, validate112, data6[i0], instancePath + "/statusHistory/" + i0);
        }
      } else {
        vErrors = wrong(vErrors, instancePath + "/statusHistory", "components/schemas/Job/properties/statusHistory", "array");
      }
    }
    if (data.updatedAt !== void 0) {
      let data8 = data.updatedAt;
      if (typeof data8 !== "string" || !formats02(data8)) {
        vErrors = text(vErrors, data8, instancePath + "/updatedAt", "components/schemas/Job/properties/updatedAt", "date-time");
      }
    }
    if (data.authorId !== void 0 && typeof data.authorId !== "string") {
      vErrors = may(vErrors, data.authorId, instancePath, "components/schemas/Job", "authorId", "string");
    }
    vErrors = mayPart(vErrors, data.billing, instancePath, "components/schemas/Job", "billing", validate132);
    if (data.ownerId !== void 0 && typeof data.ownerId !== "string") {
      vErrors = may(vErrors, data.ownerId, instancePath, "components/schemas/Job", "ownerId", "string");
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/Job", "object");
  }
  validate2.errors = vErrors;
  return vErrors === null;
}
var schema252 = { "type": "object", "required": ["id", "authorId", "collectionIds", "createdAt", "editCapabilities", "kind", "metadata", "mimeType", "ownerId", "privacy", "properties", "source", "status", "tags", "updatedAt", "url"], "properties": { "id": { "type": "string" }, "authorId": { "type": "string" }, "collectionIds": { "type": "array", "items": { "type": "string" } }, "createdAt": { "type": "string", "format": "date-time" }, "editCapabilities": { "type": "array", "items": { "$ref": "#/components/schemas/EditCapability" } }, "kind": { "$ref": "#/components/schemas/AssetKind" }, "metadata": { "$ref": "#/components/schemas/AssetMetadata" }, "mimeType": { "type": "string" }, "ownerId": { "type": "string" }, "privacy": { "$ref": "#/components/schemas/AssetPrivacy" }, "properties": { "$ref": "#/components/schemas/AssetProperties" }, "source": { "$ref": "#/components/schemas/AssetSource" }, "status": { "$ref": "#/components/schemas/AssetStatus" }, "tags": { "type": "array", "items": { "type": "string" } }, "updatedAt": { "type": "string", "format": "date-time" }, "url": { "type": "string", "format": "uri" }, "automaticCaptioning": { "optional": { "type": "string" } }, "description": { "optional": { "type": "string" } }, "embedding": { "optional": { "type": "array", "items": { "type": "number" } } }, "firstFrame": { "optional": { "$ref": "#/components/schemas/AssetFile" } }, "isHidden": { "optional": { "type": "boolean" } }, "lastFrame": { "optional": { "$ref": "#/components/schemas/AssetFile" } }, "nsfw": { "optional": { "type": "array", "items": { "type": "string" } } }, "originalFileUrl": { "optional": { "type": "string", "format": "uri" } }, "outputIndex": { "optional": { "type": "integer", "minimum": 0 } }, "preview": { "optional": { "$ref": "#/components/schemas/AssetFile" } }, "thumbnail": { "optional": { "$ref": "#/components/schemas/AssetFile" } } }, "additionalProperties": false };
var schema26 = { "type": "string", "x-open-enum": ["DETECTION", "GENERATIVE_FILL", "PIXELATE", "PROMPT_EDITING", "REFINE", "REFRAME", "REMOVE_BACKGROUND", "SEGMENTATION", "UPSCALE", "UPSCALE_360", "VECTORIZATION"] };
var schema39 = { "type": "string", "enum": ["private", "public", "unlisted"] };
var schema45 = { "type": "string", "x-open-enum": ["3d23d", "3d23d:texture", "3d:texture", "3d:texture:albedo", "3d:texture:metallic", "3d:texture:mtl", "3d:texture:normal", "3d:texture:roughness", "audio2audio", "audio2txt", "audio2video", "background-removal", "canvas", "canvas-drawing", "canvas-export", "detection", "generative-fill", "image-prompt-editing", "img23d", "img2img", "img2splat", "img2txt", "img2video", "inference-control-net", "inference-control-net-img", "inference-control-net-inpainting", "inference-control-net-inpainting-ip-adapter", "inference-control-net-ip-adapter", "inference-control-net-reference", "inference-control-net-texture", "inference-img", "inference-img-ip-adapter", "inference-img-texture", "inference-in-paint", "inference-in-paint-ip-adapter", "inference-reference", "inference-reference-texture", "inference-txt", "inference-txt-ip-adapter", "inference-txt-texture", "patch", "pixelization", "reframe", "restyle", "segment", "segmentation-image", "segmentation-mask", "skybox-3d", "skybox-base-360", "skybox-hdri", "texture", "texture:albedo", "texture:ao", "texture:edge", "texture:height", "texture:metallic", "texture:normal", "texture:smoothness", "txt23d", "txt2audio", "txt2img", "txt2txt", "txt2video", "unknown", "uploaded", "uploaded-3d", "uploaded-audio", "uploaded-avatar", "uploaded-text", "uploaded-video", "upscale", "upscale-skybox", "upscale-texture", "upscale-video", "vectorization", "video23d", "video2audio", "video2img", "video2video", "voice-clone"] };
var schema46 = { "type": "string", "x-open-enum": ["error", "pending", "success"] };
var schema28 = { "type": "object", "required": ["kind", "type"], "properties": { "kind": { "$ref": "#/components/schemas/AssetKind" }, "type": { "$ref": "#/components/schemas/AssetType" }, "angular": { "optional": { "type": "number" } }, "aspectRatio": { "optional": { "type": "string" } }, "backgroundOpacity": { "optional": { "type": "number" } }, "baseModelId": { "optional": { "type": "string" } }, "bbox": { "optional": { "type": "array", "minItems": 4, "maxItems": 4, "items": { "type": "number" } } }, "betterQuality": { "optional": { "type": "boolean" } }, "cannyStructureImage": { "optional": { "type": "string" } }, "clustering": { "optional": { "type": "boolean" } }, "colorCorrection": { "optional": { "type": "boolean" } }, "colorMode": { "optional": { "type": "string" } }, "colorPrecision": { "optional": { "type": "number" } }, "concepts": { "optional": { "type": "array", "items": { "$ref": "#/components/schemas/AssetConcept" } } }, "contours": { "optional": { "type": "array", "items": { "type": "array", "items": { "type": "array", "items": { "type": "array", "items": { "type": "number" } } } } } }, "controlEnd": { "optional": { "type": "number" } }, "copiedAt": { "optional": { "type": "string", "format": "date-time" } }, "cornerThreshold": { "optional": { "type": "number" } }, "creativity": { "optional": { "type": "number" } }, "creativityDecay": { "optional": { "type": "number" } }, "defaultParameters": { "optional": { "type": "boolean" } }, "depthFidelity": { "optional": { "type": "number" } }, "depthImage": { "optional": { "type": "string" } }, "detailsLevel": { "optional": { "type": "number" } }, "dilate": { "optional": { "type": "number" } }, "factor": { "optional": { "type": "number" } }, "filterSpeckle": { "optional": { "type": "number" } }, "fractality": { "optional": { "type": "number" } }, "geometryEnforcement": { "optional": { "type": "number" } }, "guidance": { "optional": { "type": "number" } }, "halfMode": { "optional": { "type": "boolean" } }, "hdr": { "optional": { "type": "number" } }, "height": { "optional": { "type": "number" } }, "highThreshold": { "optional": { "type": "number" } }, "horizontalExpansionRatio": { "optional": { "type": "number", "deprecated": true } }, "image": { "optional": { "type": "string" } }, "imageFidelity": { "optional": { "type": "number" } }, "imageType": { "optional": { "$ref": "#/components/schemas/ImageType" } }, "inferenceId": { "optional": { "type": "string" } }, "inputFidelity": { "optional": { "$ref": "#/components/schemas/InputFidelity" } }, "inputLocation": { "optional": { "$ref": "#/components/schemas/InputLocation" } }, "invert": { "optional": { "type": "boolean" } }, "keypointThreshold": { "optional": { "type": "number" } }, "layerDifference": { "optional": { "type": "number" } }, "lengthThreshold": { "optional": { "type": "number" } }, "lockExpiresAt": { "optional": { "type": "string", "format": "date-time" } }, "lowThreshold": { "optional": { "type": "number" } }, "mask": { "optional": { "type": "string" } }, "maxIterations": { "optional": { "type": "number" } }, "maxThreshold": { "optional": { "type": "number" } }, "minThreshold": { "optional": { "type": "number" } }, "modality": { "optional": { "$ref": "#/components/schemas/DetectionModality" } }, "mode": { "optional": { "type": "string" } }, "modelId": { "optional": { "type": "string" } }, "modelType": { "optional": { "$ref": "#/components/schemas/ModelType" } }, "name": { "optional": { "type": "string" } }, "nbMasks": { "optional": { "type": "number" } }, "negativePrompt": { "optional": { "type": "string" } }, "negativePromptStrength": { "optional": { "type": "number" } }, "numInferenceSteps": { "optional": { "type": "number" } }, "numOutputs": { "optional": { "type": "number" } }, "originalAssetId": { "optional": { "type": "string" } }, "outputIndex": { "optional": { "type": "integer", "minimum": 0 } }, "overlapPercentage": { "optional": { "type": "number" } }, "overrideEmbeddings": { "optional": { "type": "boolean" } }, "parentId": { "optional": { "type": "string" } }, "parentJobId": { "optional": { "type": "string" } }, "pathPrecision": { "optional": { "type": "number" } }, "points": { "optional": { "type": "array", "items": { "type": "array", "items": { "type": "number" } } } }, "polished": { "optional": { "type": "number" } }, "preset": { "optional": { "type": "string" } }, "progressPercent": { "optional": { "type": "number" } }, "prompt": { "optional": { "type": "string" } }, "promptFidelity": { "optional": { "type": "number" } }, "raised": { "optional": { "type": "number" } }, "referenceImages": { "optional": { "type": "array", "items": { "type": "string" } } }, "refinementSteps": { "optional": { "type": "number" } }, "removeBackground": { "optional": { "type": "boolean" } }, "resizeOption": { "optional": { "type": "number" } }, "resultContours": { "optional": { "type": "boolean" } }, "resultImage": { "optional": { "type": "boolean" } }, "resultMask": { "optional": { "type": "boolean" } }, "rootParentId": { "optional": { "type": "string" } }, "saveFlipbook": { "optional": { "type": "boolean" } }, "scalingFactor": { "optional": { "type": "number" } }, "scheduler": { "optional": { "type": "string" } }, "seed": { "optional": { "type": ["string", "number"] } }, "sharpen": { "optional": { "type": "boolean" } }, "shiny": { "optional": { "type": "number" } }, "size": { "optional": { "type": "number" } }, "sketch": { "optional": { "type": "boolean" } }, "sourceProjectId": { "optional": { "type": "string" } }, "spliceThreshold": { "optional": { "type": "number" } }, "strength": { "optional": { "type": "number" } }, "structureFidelity": { "optional": { "type": "number" } }, "structureImage": { "optional": { "type": "string" } }, "style": { "optional": { "$ref": "#/components/schemas/UpscaleStyle" } }, "styleFidelity": { "optional": { "type": "number" } }, "styleImages": { "optional": { "type": "array", "items": { "type": "string" } } }, "styleImagesFidelity": { "optional": { "type": "number" } }, "targetHeight": { "optional": { "type": "number" } }, "targetWidth": { "optional": { "type": "number" } }, "text": { "optional": { "type": "string" } }, "texture": { "optional": { "type": "string" } }, "thumbnail": { "optional": { "$ref": "#/components/schemas/AssetFile" } }, "tileStyle": { "optional": { "type": "boolean" } }, "trainingImage": { "optional": { "type": "boolean" } }, "verticalExpansionRatio": { "optional": { "type": "number", "deprecated": true } }, "width": { "optional": { "type": "number" } } }, "additionalProperties": false };
var schema30 = { "type": "string", "x-open-enum": ["3d-texture", "3d-texture-albedo", "3d-texture-metallic", "3d-texture-mtl", "3d-texture-normal", "3d-texture-roughness", "3d23d", "3d23d-texture", "audio2audio", "audio2txt", "audio2video", "background-removal", "canvas", "canvas-drawing", "canvas-export", "detection", "generative-fill", "image-prompt-editing", "img23d", "img2img", "img2splat", "img2txt", "img2video", "inference-controlnet", "inference-controlnet-img2img", "inference-controlnet-inpaint", "inference-controlnet-inpaint-ip-adapter", "inference-controlnet-ip-adapter", "inference-controlnet-reference", "inference-controlnet-texture", "inference-img2img", "inference-img2img-ip-adapter", "inference-img2img-texture", "inference-inpaint", "inference-inpaint-ip-adapter", "inference-reference", "inference-reference-texture", "inference-txt2img", "inference-txt2img-ip-adapter", "inference-txt2img-texture", "patch", "pixelization", "reframe", "restyle", "segment", "segmentation-image", "segmentation-mask", "skybox-3d", "skybox-base-360", "skybox-hdri", "texture", "texture-albedo", "texture-ao", "texture-edge", "texture-height", "texture-metallic", "texture-normal", "texture-smoothness", "txt23d", "txt2audio", "txt2img", "txt2txt", "txt2video", "unknown", "uploaded", "uploaded-3d", "uploaded-audio", "uploaded-avatar", "uploaded-text", "uploaded-video", "upscale", "upscale-skybox", "upscale-texture", "upscale-video", "vectorization", "video23d", "video2audio", "video2img", "video2video", "voice-clone"] };
var schema32 = { "type": "string", "enum": ["seamfull", "skybox", "texture"] };
var schema33 = { "type": "string", "enum": ["high", "low"] };
var schema34 = { "type": "string", "enum": ["bottom", "left", "middle", "right", "top"] };
var schema35 = { "type": "string", "x-open-enum": ["canny", "depth", "grayscale", "lineart_anime", "mlsd", "normal", "pose", "scribble", "segmentation", "sketch"] };
var schema37 = { "type": "string", "x-open-enum": ["3d-cartoon", "3d-rendered", "anime", "cartoon", "cinematic", "claymation", "cloud-skydome", "comic", "cyberpunk", "enchanted", "fantasy", "ink", "manga", "manga-color", "minimalist", "neon-tron", "oil-painting", "pastel", "photo", "photography", "psychedelic", "retro-fantasy", "scifi-concept-art", "space", "standard", "whimsical"] };
function validate17(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/AssetMetadata", "kind");
    }
    if (data.type === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/AssetMetadata", "type");
    }
    for (const key0 in data) {
      if (!func0.call(schema28.properties, key0)) {
        vErrors = fail(vErrors, instancePath, "components/schemas/AssetMetadata", "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 !== "string" || !func1(data0, schema122["x-open-enum"])) {
        vErrors = open(vErrors, data0, instancePath + "/kind", "components/schemas/AssetKind", schema122["x-open-enum"]);
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 !== "string" || !func1(data1, schema30["x-open-enum"])) {
        vErrors = open(vErrors, data1, instancePath + "/type", "components/schemas/AssetType", schema30["x-open-enum"]);
      }
    }
    if (data.angular !== void 0 && !(typeof data.angular == "number" && isFinite(data.angular))) {
      vErrors = may(vErrors, data.angular, instancePath, "components/schemas/AssetMetadata", "angular", "number");
    }
    if (data.aspectRatio !== void 0 && typeof data.aspectRatio !== "string") {
      vErrors = may(vErrors, data.aspectRatio, instancePath, "components/schemas/AssetMetadata", "aspectRatio", "string");
    }
    if (data.backgroundOpacity !== void 0 && !(typeof data.backgroundOpacity == "number" && isFinite(data.backgroundOpacity))) {
      vErrors = may(vErrors, data.backgroundOpacity, instancePath, "components/schemas/AssetMetadata", "backgroundOpacity", "number");
    }
    if (data.baseModelId !== void 0 && typeof data.baseModelId !== "string") {
      vErrors = may(vErrors, data.baseModelId, instancePath, "components/schemas/AssetMetadata", "baseModelId", "string");
    }
    if (data.bbox !== void 0) {
      let data6 = data.bbox;
      if (data6 === null) {
        vErrors = no(vErrors, instancePath + "/bbox", "components/schemas/AssetMetadata/properties/bbox");
      } else {
        if (Array.isArray(data6)) {
          if (data6.length > 4) {
            vErrors = fail(vErrors, instancePath + "/bbox", "components/schemas/AssetMetadata/properties/bbox", "maxItems", { limit: 4 });
          }
          if (data6.length < 4) {
            vErrors = fail(vErrors, instancePath + "/bbox", "components/schemas/AssetMetadata/properties/bbox", "minItems", { limit: 4 });
          }
          const len0 = data6.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data7 = data6[i0];
            if (!(typeof data7 == "number" && isFinite(data7))) {
              vErrors = wrong(vErrors, instancePath + "/bbox/" + i0, "components/schemas/AssetMetadata/properties/bbox/items", "number");
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/bbox", "components/schemas/AssetMetadata/properties/bbox", "array");
        }
      }
    }
    if (data.betterQuality !== void 0 && typeof data.betterQuality !== "boolean") {
      vErrors = may(vErrors, data.betterQuality, instancePath, "components/schemas/AssetMetadata", "betterQuality", "boolean");
    }
    if (data.cannyStructureImage !== void 0 && typeof data.cannyStructureImage !== "string") {
      vErrors = may(vErrors, data.cannyStructureImage, instancePath, "components/schemas/AssetMetadata", "cannyStructureImage", "string");
    }
    if (data.clustering !== void 0 && typeof data.clustering !== "boolean") {
      vErrors = may(vErrors, data.clustering, instancePath, "components/schemas/AssetMetadata", "clustering", "boolean");
    }
    if (data.colorCorrection !== void 0 && typeof data.colorCorrection !== "boolean") {
      vErrors = may(vErrors, data.colorCorrection, instancePath, "components/schemas/AssetMetadata", "colorCorrection", "boolean");
    }
    if (data.colorMode !== void 0 && typeof data.colorMode !== "string") {
      vErrors = may(vErrors, data.colorMode, instancePath, "components/schemas/AssetMetadata", "colorMode", "string");
    }
    if (data.colorPrecision !== void 0 && !(typeof data.colorPrecision == "number" && isFinite(data.colorPrecision))) {
      vErrors = may(vErrors, data.colorPrecision, instancePath, "components/schemas/AssetMetadata", "colorPrecision", "number");
    }
    if (data.concepts !== void 0) {
      let data14 = data.concepts;
      if (data14 === null) {
        vErrors = no(vErrors, instancePath + "/concepts", "components/schemas/AssetMetadata/properties/concepts");
      } else {
        if (Array.isArray(data14)) {
          const len1 = data14.length;
          for (let i1 = 0; i1 < len1; i1++) {
            let data15 = data14[i1];
            if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
              if (data15.modelId === void 0) {
                vErrors = need(vErrors, instancePath + "/concepts/" + i1, "components/schemas/AssetConcept", "modelId");
              }
              if (data15.scale === void 0) {
                vErrors = need(vErrors, instancePath + "/concepts/" + i1, "components/schemas/AssetConcept", "scale");
              }
              for (const key1 in data15) {
                if (!(key1 === "modelId" || key1 === "scale" || key1 === "modelEpoch")) {
                  vErrors = fail(vErrors, instancePath + "/concepts/" + i1, "components/schemas/AssetConcept", "additionalProperties", { additionalProperty: key1 });
                }
              }
              if (data15.modelId !== void 0) {
                if (typeof data15.modelId !== "string") {
                  vErrors = wrong(vErrors, instancePath + "/concepts/" + i1 + "/modelId", "components/schemas/AssetConcept/properties/modelId", "string");
                }
              }
              if (data15.scale !== void 0) {
                let data17 = data15.scale;
                if (!(typeof data17 == "number" && isFinite(data17))) {
                  vErrors = wrong(vErrors, instancePath + "/concepts/" + i1 + "/scale", "components/schemas/AssetConcept/properties/scale", "number");
                }
              }
              if (data15.modelEpoch !== void 0) {
                let data18 = data15.modelEpoch;
                if (data18 === null) {
                  vErrors = no(vErrors, instancePath + "/concepts/" + i1 + "/modelEpoch", "components/schemas/AssetConcept/properties/modelEpoch");
                } else {
                  if (typeof data18 !== "string") {
                    vErrors = wrong(vErrors, instancePath + "/concepts/" + i1 + "/modelEpoch", "components/schemas/AssetConcept/properties/modelEpoch", "string");
                  }
                }
              }
            } else {
              vErrors = wrong(vErrors, instancePath + "/concepts/" + i1, "components/schemas/AssetConcept", "object");
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/concepts", "components/schemas/AssetMetadata/properties/concepts", "array");
        }
      }
    }
    if (data.contours !== void 0) {
      let data19 = data.contours;
      if (data19 === null) {
        vErrors = no(vErrors, instancePath + "/contours", "components/schemas/AssetMetadata/properties/contours");
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
                          vErrors = wrong(vErrors, instancePath + "/contours/" + i2 + "/" + i3 + "/" + i4 + "/" + i5, "components/schemas/AssetMetadata/properties/contours/items/items/items/items", "number");
                        }
                      }
                    } else {
                      vErrors = wrong(vErrors, instancePath + "/contours/" + i2 + "/" + i3 + "/" + i4, "components/schemas/AssetMetadata/properties/contours/items/items/items", "array");
                    }
                  }
                } else {
                  vErrors = wrong(vErrors, instancePath + "/contours/" + i2 + "/" + i3, "components/schemas/AssetMetadata/properties/contours/items/items", "array");
                }
              }
            } else {
              vErrors = wrong(vErrors, instancePath + "/contours/" + i2, "components/schemas/AssetMetadata/properties/contours/items", "array");
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/contours", "components/schemas/AssetMetadata/properties/contours", "array");
        }
      }
    }
    if (data.controlEnd !== void 0 && !(typeof data.controlEnd == "number" && isFinite(data.controlEnd))) {
      vErrors = may(vErrors, data.controlEnd, instancePath, "components/schemas/AssetMetadata", "controlEnd", "number");
    }
    if (data.copiedAt !== void 0) {
      let data25 = data.copiedAt;
      if (data25 === null) {
        vErrors = no(vErrors, instancePath + "/copiedAt", "components/schemas/AssetMetadata/properties/copiedAt");
      } else {
        if (typeof data25 !== "string" || !formats02(data25)) {
          vErrors = text(vErrors, data25, instancePath + "/copiedAt", "components/schemas/AssetMetadata/properties/copiedAt", "date-time");
        }
      }
    }
    if (data.cornerThreshold !== void 0 && !(typeof data.cornerThreshold == "number" && isFinite(data.cornerThreshold))) {
      vErrors = may(vErrors, data.cornerThreshold, instancePath, "components/schemas/AssetMetadata", "cornerThreshold", "number");
    }
    if (data.creativity !== void 0 && !(typeof data.creativity == "number" && isFinite(data.creativity))) {
      vErrors = may(vErrors, data.creativity, instancePath, "components/schemas/AssetMetadata", "creativity", "number");
    }
    if (data.creativityDecay !== void 0 && !(typeof data.creativityDecay == "number" && isFinite(data.creativityDecay))) {
      vErrors = may(vErrors, data.creativityDecay, instancePath, "components/schemas/AssetMetadata", "creativityDecay", "number");
    }
    if (data.defaultParameters !== void 0 && typeof data.defaultParameters !== "boolean") {
      vErrors = may(vErrors, data.defaultParameters, instancePath, "components/schemas/AssetMetadata", "defaultParameters", "boolean");
    }
    if (data.depthFidelity !== void 0 && !(typeof data.depthFidelity == "number" && isFinite(data.depthFidelity))) {
      vErrors = may(vErrors, data.depthFidelity, instancePath, "components/schemas/AssetMetadata", "depthFidelity", "number");
    }
    if (data.depthImage !== void 0 && typeof data.depthImage !== "string") {
      vErrors = may(vErrors, data.depthImage, instancePath, "components/schemas/AssetMetadata", "depthImage", "string");
    }
    if (data.detailsLevel !== void 0 && !(typeof data.detailsLevel == "number" && isFinite(data.detailsLevel))) {
      vErrors = may(vErrors, data.detailsLevel, instancePath, "components/schemas/AssetMetadata", "detailsLevel", "number");
    }
    if (data.dilate !== void 0 && !(typeof data.dilate == "number" && isFinite(data.dilate))) {
      vErrors = may(vErrors, data.dilate, instancePath, "components/schemas/AssetMetadata", "dilate", "number");
    }
    if (data.factor !== void 0 && !(typeof data.factor == "number" && isFinite(data.factor))) {
      vErrors = may(vErrors, data.factor, instancePath, "components/schemas/AssetMetadata", "factor", "number");
    }
    if (data.filterSpeckle !== void 0 && !(typeof data.filterSpeckle == "number" && isFinite(data.filterSpeckle))) {
      vErrors = may(vErrors, data.filterSpeckle, instancePath, "components/schemas/AssetMetadata", "filterSpeckle", "number");
    }
    if (data.fractality !== void 0 && !(typeof data.fractality == "number" && isFinite(data.fractality))) {
      vErrors = may(vErrors, data.fractality, instancePath, "components/schemas/AssetMetadata", "fractality", "number");
    }
    if (data.geometryEnforcement !== void 0 && !(typeof data.geometryEnforcement == "number" && isFinite(data.geometryEnforcement))) {
      vErrors = may(vErrors, data.geometryEnforcement, instancePath, "components/schemas/AssetMetadata", "geometryEnforcement", "number");
    }
    if (data.guidance !== void 0 && !(typeof data.guidance == "number" && isFinite(data.guidance))) {
      vErrors = may(vErrors, data.guidance, instancePath, "components/schemas/AssetMetadata", "guidance", "number");
    }
    if (data.halfMode !== void 0 && typeof data.halfMode !== "boolean") {
      vErrors = may(vErrors, data.halfMode, instancePath, "components/schemas/AssetMetadata", "halfMode", "boolean");
    }
    if (data.hdr !== void 0 && !(typeof data.hdr == "number" && isFinite(data.hdr))) {
      vErrors = may(vErrors, data.hdr, instancePath, "components/schemas/AssetMetadata", "hdr", "number");
    }
    if (data.height !== void 0 && !(typeof data.height == "number" && isFinite(data.height))) {
      vErrors = may(vErrors, data.height, instancePath, "components/schemas/AssetMetadata", "height", "number");
    }
    if (data.highThreshold !== void 0 && !(typeof data.highThreshold == "number" && isFinite(data.highThreshold))) {
      vErrors = may(vErrors, data.highThreshold, instancePath, "components/schemas/AssetMetadata", "highThreshold", "number");
    }
    if (data.horizontalExpansionRatio !== void 0 && !(typeof data.horizontalExpansionRatio == "number" && isFinite(data.horizontalExpansionRatio))) {
      vErrors = may(vErrors, data.horizontalExpansionRatio, instancePath, "components/schemas/AssetMetadata", "horizontalExpansionRatio", "number");
    }
    if (data.image !== void 0 && typeof data.image !== "string") {
      vErrors = may(vErrors, data.image, instancePath, "components/schemas/AssetMetadata", "image", "string");
    }
    if (data.imageFidelity !== void 0 && !(typeof data.imageFidelity == "number" && isFinite(data.imageFidelity))) {
      vErrors = may(vErrors, data.imageFidelity, instancePath, "components/schemas/AssetMetadata", "imageFidelity", "number");
    }
    if (data.imageType !== void 0) {
      let data46 = data.imageType;
      if (data46 === null) {
        vErrors = no(vErrors, instancePath + "/imageType", "components/schemas/AssetMetadata/properties/imageType");
      } else {
        if (typeof data46 !== "string") {
          vErrors = wrong(vErrors, instancePath + "/imageType", "components/schemas/ImageType", "string");
        }
        if (!(data46 === "seamfull" || data46 === "skybox" || data46 === "texture")) {
          vErrors = fail(vErrors, instancePath + "/imageType", "components/schemas/ImageType", "enum", { allowedValues: schema32.enum });
        }
      }
    }
    if (data.inferenceId !== void 0 && typeof data.inferenceId !== "string") {
      vErrors = may(vErrors, data.inferenceId, instancePath, "components/schemas/AssetMetadata", "inferenceId", "string");
    }
    if (data.inputFidelity !== void 0) {
      let data48 = data.inputFidelity;
      if (data48 === null) {
        vErrors = no(vErrors, instancePath + "/inputFidelity", "components/schemas/AssetMetadata/properties/inputFidelity");
      } else {
        if (typeof data48 !== "string") {
          vErrors = wrong(vErrors, instancePath + "/inputFidelity", "components/schemas/InputFidelity", "string");
        }
        if (!(data48 === "high" || data48 === "low")) {
          vErrors = fail(vErrors, instancePath + "/inputFidelity", "components/schemas/InputFidelity", "enum", { allowedValues: schema33.enum });
        }
      }
    }
    if (data.inputLocation !== void 0) {
      let data49 = data.inputLocation;
      if (data49 === null) {
        vErrors = no(vErrors, instancePath + "/inputLocation", "components/schemas/AssetMetadata/properties/inputLocation");
      } else {
        if (typeof data49 !== "string") {
          vErrors = wrong(vErrors, instancePath + "/inputLocation", "components/schemas/InputLocation", "string");
        }
        if (!(data49 === "bottom" || data49 === "left" || data49 === "middle" || data49 === "right" || data49 === "top")) {
          vErrors = fail(vErrors, instancePath + "/inputLocation", "components/schemas/InputLocation", "enum", { allowedValues: schema34.enum });
        }
      }
    }
    if (data.invert !== void 0 && typeof data.invert !== "boolean") {
      vErrors = may(vErrors, data.invert, instancePath, "components/schemas/AssetMetadata", "invert", "boolean");
    }
    if (data.keypointThreshold !== void 0 && !(typeof data.keypointThreshold == "number" && isFinite(data.keypointThreshold))) {
      vErrors = may(vErrors, data.keypointThreshold, instancePath, "components/schemas/AssetMetadata", "keypointThreshold", "number");
    }
    if (data.layerDifference !== void 0 && !(typeof data.layerDifference == "number" && isFinite(data.layerDifference))) {
      vErrors = may(vErrors, data.layerDifference, instancePath, "components/schemas/AssetMetadata", "layerDifference", "number");
    }
    if (data.lengthThreshold !== void 0 && !(typeof data.lengthThreshold == "number" && isFinite(data.lengthThreshold))) {
      vErrors = may(vErrors, data.lengthThreshold, instancePath, "components/schemas/AssetMetadata", "lengthThreshold", "number");
    }
    if (data.lockExpiresAt !== void 0) {
      let data54 = data.lockExpiresAt;
      if (data54 === null) {
        vErrors = no(vErrors, instancePath + "/lockExpiresAt", "components/schemas/AssetMetadata/properties/lockExpiresAt");
      } else {
        if (typeof data54 !== "string" || !formats02(data54)) {
          vErrors = text(vErrors, data54, instancePath + "/lockExpiresAt", "components/schemas/AssetMetadata/properties/lockExpiresAt", "date-time");
        }
      }
    }
    if (data.lowThreshold !== void 0 && !(typeof data.lowThreshold == "number" && isFinite(data.lowThreshold))) {
      vErrors = may(vErrors, data.lowThreshold, instancePath, "components/schemas/AssetMetadata", "lowThreshold", "number");
    }
    if (data.mask !== void 0 && typeof data.mask !== "string") {
      vErrors = may(vErrors, data.mask, instancePath, "components/schemas/AssetMetadata", "mask", "string");
    }
    if (data.maxIterations !== void 0 && !(typeof data.maxIterations == "number" && isFinite(data.maxIterations))) {
      vErrors = may(vErrors, data.maxIterations, instancePath, "components/schemas/AssetMetadata", "maxIterations", "number");
    }
    if (data.maxThreshold !== void 0 && !(typeof data.maxThreshold == "number" && isFinite(data.maxThreshold))) {
      vErrors = may(vErrors, data.maxThreshold, instancePath, "components/schemas/AssetMetadata", "maxThreshold", "number");
    }
    if (data.minThreshold !== void 0 && !(typeof data.minThreshold == "number" && isFinite(data.minThreshold))) {
      vErrors = may(vErrors, data.minThreshold, instancePath, "components/schemas/AssetMetadata", "minThreshold", "number");
    }
    if (data.modality !== void 0) {
      let data60 = data.modality;
      if (data60 === null) {
        vErrors = no(vErrors, instancePath + "/modality", "components/schemas/AssetMetadata/properties/modality");
      } else {
        if (typeof data60 !== "string" || !func1(data60, schema35["x-open-enum"])) {
          vErrors = open(vErrors, data60, instancePath + "/modality", "components/schemas/DetectionModality", schema35["x-open-enum"]);
        }
      }
    }
    if (data.mode !== void 0 && typeof data.mode !== "string") {
      vErrors = may(vErrors, data.mode, instancePath, "components/schemas/AssetMetadata", "mode", "string");
    }
    if (data.modelId !== void 0 && typeof data.modelId !== "string") {
      vErrors = may(vErrors, data.modelId, instancePath, "components/schemas/AssetMetadata", "modelId", "string");
    }
    if (data.modelType !== void 0) {
      let data63 = data.modelType;
      if (data63 === null) {
        vErrors = no(vErrors, instancePath + "/modelType", "components/schemas/AssetMetadata/properties/modelType");
      } else {
        if (typeof data63 !== "string" || !func1(data63, schema13["x-open-enum"])) {
          vErrors = open(vErrors, data63, instancePath + "/modelType", "components/schemas/ModelType", schema13["x-open-enum"]);
        }
      }
    }
    if (data.name !== void 0 && typeof data.name !== "string") {
      vErrors = may(vErrors, data.name, instancePath, "components/schemas/AssetMetadata", "name", "string");
    }
    if (data.nbMasks !== void 0 && !(typeof data.nbMasks == "number" && isFinite(data.nbMasks))) {
      vErrors = may(vErrors, data.nbMasks, instancePath, "components/schemas/AssetMetadata", "nbMasks", "number");
    }
    if (data.negativePrompt !== void 0 && typeof data.negativePrompt !== "string") {
      vErrors = may(vErrors, data.negativePrompt, instancePath, "components/schemas/AssetMetadata", "negativePrompt", "string");
    }
    if (data.negativePromptStrength !== void 0 && !(typeof data.negativePromptStrength == "number" && isFinite(data.negativePromptStrength))) {
      vErrors = may(vErrors, data.negativePromptStrength, instancePath, "components/schemas/AssetMetadata", "negativePromptStrength", "number");
    }
    if (data.numInferenceSteps !== void 0 && !(typeof data.numInferenceSteps == "number" && isFinite(data.numInferenceSteps))) {
      vErrors = may(vErrors, data.numInferenceSteps, instancePath, "components/schemas/AssetMetadata", "numInferenceSteps", "number");
    }
    if (data.numOutputs !== void 0 && !(typeof data.numOutputs == "number" && isFinite(data.numOutputs))) {
      vErrors = may(vErrors, data.numOutputs, instancePath, "components/schemas/AssetMetadata", "numOutputs", "number");
    }
    if (data.originalAssetId !== void 0 && typeof data.originalAssetId !== "string") {
      vErrors = may(vErrors, data.originalAssetId, instancePath, "components/schemas/AssetMetadata", "originalAssetId", "string");
    }
    if (data.outputIndex !== void 0) {
      let data71 = data.outputIndex;
      if (data71 === null) {
        vErrors = no(vErrors, instancePath + "/outputIndex", "components/schemas/AssetMetadata/properties/outputIndex");
      } else {
        if (!(typeof data71 == "number" && (!(data71 % 1) && !isNaN(data71)) && isFinite(data71))) {
          vErrors = wrong(vErrors, instancePath + "/outputIndex", "components/schemas/AssetMetadata/properties/outputIndex", "integer");
        }
        if (typeof data71 == "number" && isFinite(data71)) {
          if (data71 < 0 || isNaN(data71)) {
            vErrors = fail(vErrors, instancePath + "/outputIndex", "components/schemas/AssetMetadata/properties/outputIndex", "minimum", { comparison: ">=", limit: 0 });
          }
        }
      }
    }
    if (data.overlapPercentage !== void 0 && !(typeof data.overlapPercentage == "number" && isFinite(data.overlapPercentage))) {
      vErrors = may(vErrors, data.overlapPercentage, instancePath, "components/schemas/AssetMetadata", "overlapPercentage", "number");
    }
    if (data.overrideEmbeddings !== void 0 && typeof data.overrideEmbeddings !== "boolean") {
      vErrors = may(vErrors, data.overrideEmbeddings, instancePath, "components/schemas/AssetMetadata", "overrideEmbeddings", "boolean");
    }
    if (data.parentId !== void 0 && typeof data.parentId !== "string") {
      vErrors = may(vErrors, data.parentId, instancePath, "components/schemas/AssetMetadata", "parentId", "string");
    }
    if (data.parentJobId !== void 0 && typeof data.parentJobId !== "string") {
      vErrors = may(vErrors, data.parentJobId, instancePath, "components/schemas/AssetMetadata", "parentJobId", "string");
    }
    if (data.pathPrecision !== void 0 && !(typeof data.pathPrecision == "number" && isFinite(data.pathPrecision))) {
      vErrors = may(vErrors, data.pathPrecision, instancePath, "components/schemas/AssetMetadata", "pathPrecision", "number");
    }
    if (data.points !== void 0) {
      let data77 = data.points;
      if (data77 === null) {
        vErrors = no(vErrors, instancePath + "/points", "components/schemas/AssetMetadata/properties/points");
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
                  vErrors = wrong(vErrors, instancePath + "/points/" + i6 + "/" + i7, "components/schemas/AssetMetadata/properties/points/items/items", "number");
                }
              }
            } else {
              vErrors = wrong(vErrors, instancePath + "/points/" + i6, "components/schemas/AssetMetadata/properties/points/items", "array");
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/points", "components/schemas/AssetMetadata/properties/points", "array");
        }
      }
    }
    if (data.polished !== void 0 && !(typeof data.polished == "number" && isFinite(data.polished))) {
      vErrors = may(vErrors, data.polished, instancePath, "components/schemas/AssetMetadata", "polished", "number");
    }
    if (data.preset !== void 0 && typeof data.preset !== "string") {
      vErrors = may(vErrors, data.preset, instancePath, "components/schemas/AssetMetadata", "preset", "string");
    }
    if (data.progressPercent !== void 0 && !(typeof data.progressPercent == "number" && isFinite(data.progressPercent))) {
      vErrors = may(vErrors, data.progressPercent, instancePath, "components/schemas/AssetMetadata", "progressPercent", "number");
    }
    if (data.prompt !== void 0 && typeof data.prompt !== "string") {
      vErrors = may(vErrors, data.prompt, instancePath, "components/schemas/AssetMetadata", "prompt", "string");
    }
    if (data.promptFidelity !== void 0 && !(typeof data.promptFidelity == "number" && isFinite(data.promptFidelity))) {
      vErrors = may(vErrors, data.promptFidelity, instancePath, "components/schemas/AssetMetadata", "promptFidelity", "number");
    }
    if (data.raised !== void 0 && !(typeof data.raised == "number" && isFinite(data.raised))) {
      vErrors = may(vErrors, data.raised, instancePath, "components/schemas/AssetMetadata", "raised", "number");
    }
    if (data.referenceImages !== void 0) {
      let data86 = data.referenceImages;
      if (data86 === null) {
        vErrors = no(vErrors, instancePath + "/referenceImages", "components/schemas/AssetMetadata/properties/referenceImages");
      } else {
        if (Array.isArray(data86)) {
          const len8 = data86.length;
          for (let i8 = 0; i8 < len8; i8++) {
            if (typeof data86[i8] !== "string") {
              vErrors = wrong(vErrors, instancePath + "/referenceImages/" + i8, "components/schemas/AssetMetadata/properties/referenceImages/items", "string");
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/referenceImages", "components/schemas/AssetMetadata/properties/referenceImages", "array");
        }
      }
    }
    if (data.refinementSteps !== void 0 && !(typeof data.refinementSteps == "number" && isFinite(data.refinementSteps))) {
      vErrors = may(vErrors, data.refinementSteps, instancePath, "components/schemas/AssetMetadata", "refinementSteps", "number");
    }
    if (data.removeBackground !== void 0 && typeof data.removeBackground !== "boolean") {
      vErrors = may(vErrors, data.removeBackground, instancePath, "components/schemas/AssetMetadata", "removeBackground", "boolean");
    }
    if (data.resizeOption !== void 0 && !(typeof data.resizeOption == "number" && isFinite(data.resizeOption))) {
      vErrors = may(vErrors, data.resizeOption, instancePath, "components/schemas/AssetMetadata", "resizeOption", "number");
    }
    if (data.resultContours !== void 0 && typeof data.resultContours !== "boolean") {
      vErrors = may(vErrors, data.resultContours, instancePath, "components/schemas/AssetMetadata", "resultContours", "boolean");
    }
    if (data.resultImage !== void 0 && typeof data.resultImage !== "boolean") {
      vErrors = may(vErrors, data.resultImage, instancePath, "components/schemas/AssetMetadata", "resultImage", "boolean");
    }
    if (data.resultMask !== void 0 && typeof data.resultMask !== "boolean") {
      vErrors = may(vErrors, data.resultMask, instancePath, "components/schemas/AssetMetadata", "resultMask", "boolean");
    }
    if (data.rootParentId !== void 0 && typeof data.rootParentId !== "string") {
      vErrors = may(vErrors, data.rootParentId, instancePath, "components/schemas/AssetMetadata", "rootParentId", "string");
    }
    if (data.saveFlipbook !== void 0 && typeof data.saveFlipbook !== "boolean") {
      vErrors = may(vErrors, data.saveFlipbook, instancePath, "components/schemas/AssetMetadata", "saveFlipbook", "boolean");
    }
    if (data.scalingFactor !== void 0 && !(typeof data.scalingFactor == "number" && isFinite(data.scalingFactor))) {
      vErrors = may(vErrors, data.scalingFactor, instancePath, "components/schemas/AssetMetadata", "scalingFactor", "number");
    }
    if (data.scheduler !== void 0 && typeof data.scheduler !== "string") {
      vErrors = may(vErrors, data.scheduler, instancePath, "components/schemas/AssetMetadata", "scheduler", "string");
    }
    if (data.seed !== void 0) {
      let data98 = data.seed;
      if (data98 === null) {
        vErrors = no(vErrors, instancePath + "/seed", "components/schemas/AssetMetadata/properties/seed");
      } else {
        if (typeof data98 !== "string" && !(typeof data98 == "number" && isFinite(data98))) {
          vErrors = fail(vErrors, instancePath + "/seed", "components/schemas/AssetMetadata/properties/seed", "type", { type: schema28.properties.seed.optional.type });
        }
      }
    }
    if (data.sharpen !== void 0 && typeof data.sharpen !== "boolean") {
      vErrors = may(vErrors, data.sharpen, instancePath, "components/schemas/AssetMetadata", "sharpen", "boolean");
    }
    if (data.shiny !== void 0 && !(typeof data.shiny == "number" && isFinite(data.shiny))) {
      vErrors = may(vErrors, data.shiny, instancePath, "components/schemas/AssetMetadata", "shiny", "number");
    }
    if (data.size !== void 0 && !(typeof data.size == "number" && isFinite(data.size))) {
      vErrors = may(vErrors, data.size, instancePath, "components/schemas/AssetMetadata", "size", "number");
    }
    if (data.sketch !== void 0 && typeof data.sketch !== "boolean") {
      vErrors = may(vErrors, data.sketch, instancePath, "components/schemas/AssetMetadata", "sketch", "boolean");
    }
    if (data.sourceProjectId !== void 0 && typeof data.sourceProjectId !== "string") {
      vErrors = may(vErrors, data.sourceProjectId, instancePath, "components/schemas/AssetMetadata", "sourceProjectId", "string");
    }
    if (data.spliceThreshold !== void 0 && !(typeof data.spliceThreshold == "number" && isFinite(data.spliceThreshold))) {
      vErrors = may(vErrors, data.spliceThreshold, instancePath, "components/schemas/AssetMetadata", "spliceThreshold", "number");
    }
    if (data.strength !== void 0 && !(typeof data.strength == "number" && isFinite(data.strength))) {
      vErrors = may(vErrors, data.strength, instancePath, "components/schemas/AssetMetadata", "strength", "number");
    }
    if (data.structureFidelity !== void 0 && !(typeof data.structureFidelity == "number" && isFinite(data.structureFidelity))) {
      vErrors = may(vErrors, data.structureFidelity, instancePath, "components/schemas/AssetMetadata", "structureFidelity", "number");
    }
    if (data.structureImage !== void 0 && typeof data.structureImage !== "string") {
      vErrors = may(vErrors, data.structureImage, instancePath, "components/schemas/AssetMetadata", "structureImage", "string");
    }
    if (data.style !== void 0) {
      let data108 = data.style;
      if (data108 === null) {
        vErrors = no(vErrors, instancePath + "/style", "components/schemas/AssetMetadata/properties/style");
      } else {
        if (typeof data108 !== "string" || !func1(data108, schema37["x-open-enum"])) {
          vErrors = open(vErrors, data108, instancePath + "/style", "components/schemas/UpscaleStyle", schema37["x-open-enum"]);
        }
      }
    }
    if (data.styleFidelity !== void 0 && !(typeof data.styleFidelity == "number" && isFinite(data.styleFidelity))) {
      vErrors = may(vErrors, data.styleFidelity, instancePath, "components/schemas/AssetMetadata", "styleFidelity", "number");
    }
    if (data.styleImages !== void 0) {
      let data110 = data.styleImages;
      if (data110 === null) {
        vErrors = no(vErrors, instancePath + "/styleImages", "components/schemas/AssetMetadata/properties/styleImages");
      } else {
        if (Array.isArray(data110)) {
          const len9 = data110.length;
          for (let i9 = 0; i9 < len9; i9++) {
            if (typeof data110[i9] !== "string") {
              vErrors = wrong(vErrors, instancePath + "/styleImages/" + i9, "components/schemas/AssetMetadata/properties/styleImages/items", "string");
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/styleImages", "components/schemas/AssetMetadata/properties/styleImages", "array");
        }
      }
    }
    if (data.styleImagesFidelity !== void 0 && !(typeof data.styleImagesFidelity == "number" && isFinite(data.styleImagesFidelity))) {
      vErrors = may(vErrors, data.styleImagesFidelity, instancePath, "components/schemas/AssetMetadata", "styleImagesFidelity", "number");
    }
    if (data.targetHeight !== void 0 && !(typeof data.targetHeight == "number" && isFinite(data.targetHeight))) {
      vErrors = may(vErrors, data.targetHeight, instancePath, "components/schemas/AssetMetadata", "targetHeight", "number");
    }
    if (data.targetWidth !== void 0 && !(typeof data.targetWidth == "number" && isFinite(data.targetWidth))) {
      vErrors = may(vErrors, data.targetWidth, instancePath, "components/schemas/AssetMetadata", "targetWidth", "number");
    }
    if (data.text !== void 0 && typeof data.text !== "string") {
      vErrors = may(vErrors, data.text, instancePath, "components/schemas/AssetMetadata", "text", "string");
    }
    if (data.texture !== void 0 && typeof data.texture !== "string") {
      vErrors = may(vErrors, data.texture, instancePath, "components/schemas/AssetMetadata", "texture", "string");
    }
    if (data.thumbnail !== void 0) {
      let data117 = data.thumbnail;
      if (data117 === null) {
        vErrors = no(vErrors, instancePath + "/thumbnail", "components/schemas/AssetMetadata/properties/thumbnail");
      } else {
        if (data117 && typeof data117 == "object" && !Array.isArray(data117)) {
          if (data117.assetId === void 0) {
            vErrors = need(vErrors, instancePath + "/thumbnail", "components/schemas/AssetFile", "assetId");
          }
          if (data117.url === void 0) {
            vErrors = need(vErrors, instancePath + "/thumbnail", "components/schemas/AssetFile", "url");
          }
          for (const key2 in data117) {
            if (!(key2 === "assetId" || key2 === "url")) {
              vErrors = fail(vErrors, instancePath + "/thumbnail", "components/schemas/AssetFile", "additionalProperties", { additionalProperty: key2 });
            }
          }
          if (data117.assetId !== void 0) {
            if (typeof data117.assetId !== "string") {
              vErrors = wrong(vErrors, instancePath + "/thumbnail/assetId", "components/schemas/AssetFile/properties/assetId", "string");
            }
          }
          if (data117.url !== void 0) {
            let data119 = data117.url;
            if (typeof data119 !== "string" || !formats2(data119)) {
              vErrors = text(vErrors, data119, instancePath + "/thumbnail/url", "components/schemas/AssetFile/properties/url", "uri");
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/thumbnail", "components/schemas/AssetFile", "object");
        }
      }
    }
    if (data.tileStyle !== void 0 && typeof data.tileStyle !== "boolean") {
      vErrors = may(vErrors, data.tileStyle, instancePath, "components/schemas/AssetMetadata", "tileStyle", "boolean");
    }
    if (data.trainingImage !== void 0 && typeof data.trainingImage !== "boolean") {
      vErrors = may(vErrors, data.trainingImage, instancePath, "components/schemas/AssetMetadata", "trainingImage", "boolean");
    }
    if (data.verticalExpansionRatio !== void 0 && !(typeof data.verticalExpansionRatio == "number" && isFinite(data.verticalExpansionRatio))) {
      vErrors = may(vErrors, data.verticalExpansionRatio, instancePath, "components/schemas/AssetMetadata", "verticalExpansionRatio", "number");
    }
    if (data.width !== void 0 && !(typeof data.width == "number" && isFinite(data.width))) {
      vErrors = may(vErrors, data.width, instancePath, "components/schemas/AssetMetadata", "width", "number");
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/AssetMetadata", "object");
  }
  validate17.errors = vErrors;
  return vErrors === null;
}
var schema40 = { "type": "object", "required": ["size"], "properties": { "size": { "type": "number" }, "animationFrameCount": { "optional": { "type": "number" } }, "bitrate": { "optional": { "type": "number" } }, "boneCount": { "optional": { "type": "number" } }, "cameraMode": { "optional": { "$ref": "#/components/schemas/CameraMode" } }, "cameraTrajectory": { "optional": { "type": "array", "items": { "$ref": "#/components/schemas/CameraPose" } } }, "channels": { "optional": { "type": "number" } }, "charCount": { "optional": { "type": "number" } }, "classification": { "optional": { "$ref": "#/components/schemas/AudioClassification" } }, "codecName": { "optional": { "type": "string" } }, "description": { "optional": { "type": "string" } }, "dimensions": { "optional": { "type": "array", "minItems": 3, "maxItems": 3, "items": { "type": "number" } } }, "duration": { "optional": { "type": "number" } }, "faceCount": { "optional": { "type": "number" } }, "format": { "optional": { "type": "string" } }, "frameRate": { "optional": { "type": "number" } }, "hasAnimations": { "optional": { "type": "boolean" } }, "hasFullPreview": { "optional": { "type": "boolean" } }, "hasNormals": { "optional": { "type": "boolean" } }, "hasSkeleton": { "optional": { "type": "boolean" } }, "hasUVs": { "optional": { "type": "boolean" } }, "height": { "optional": { "type": "number" } }, "nbFrames": { "optional": { "type": "number" } }, "preview": { "optional": { "type": "string" } }, "sampleRate": { "optional": { "type": "number" } }, "transcription": { "optional": { "$ref": "#/components/schemas/AudioTranscription" } }, "vertexCount": { "optional": { "type": "number" } }, "width": { "optional": { "type": "number" } }, "wordCount": { "optional": { "type": "number" } } }, "additionalProperties": false };
var schema41 = { "type": "string", "x-open-enum": ["aerial", "interior", "turntable"] };
var schema43 = { "type": "string", "x-open-enum": ["effect", "interview", "music", "other", "sound", "speech", "text", "unknown"] };
function validate19(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.size === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/AssetProperties", "size");
    }
    for (const key0 in data) {
      if (!func0.call(schema40.properties, key0)) {
        vErrors = fail(vErrors, instancePath, "components/schemas/AssetProperties", "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.size !== void 0 && !(typeof data.size == "number" && isFinite(data.size))) {
      vErrors = must(vErrors, instancePath, "components/schemas/AssetProperties", "size", "number");
    }
    if (data.animationFrameCount !== void 0 && !(typeof data.animationFrameCount == "number" && isFinite(data.animationFrameCount))) {
      vErrors = may(vErrors, data.animationFrameCount, instancePath, "components/schemas/AssetProperties", "animationFrameCount", "number");
    }
    if (data.bitrate !== void 0 && !(typeof data.bitrate == "number" && isFinite(data.bitrate))) {
      vErrors = may(vErrors, data.bitrate, instancePath, "components/schemas/AssetProperties", "bitrate", "number");
    }
    if (data.boneCount !== void 0 && !(typeof data.boneCount == "number" && isFinite(data.boneCount))) {
      vErrors = may(vErrors, data.boneCount, instancePath, "components/schemas/AssetProperties", "boneCount", "number");
    }
    if (data.cameraMode !== void 0) {
      let data4 = data.cameraMode;
      if (data4 === null) {
        vErrors = no(vErrors, instancePath + "/cameraMode", "components/schemas/AssetProperties/properties/cameraMode");
      } else {
        if (typeof data4 !== "string" || !func1(data4, schema41["x-open-enum"])) {
          vErrors = open(vErrors, data4, instancePath + "/cameraMode", "components/schemas/CameraMode", schema41["x-open-enum"]);
        }
      }
    }
    if (data.cameraTrajectory !== void 0) {
      let data5 = data.cameraTrajectory;
      if (data5 === null) {
        vErrors = no(vErrors, instancePath + "/cameraTrajectory", "components/schemas/AssetProperties/properties/cameraTrajectory");
      } else {
        if (Array.isArray(data5)) {
          const len0 = data5.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data6 = data5[i0];
            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
              if (data6.position === void 0) {
                vErrors = need(vErrors, instancePath + "/cameraTrajectory/" + i0, "components/schemas/CameraPose", "position");
              }
              if (data6.target === void 0) {
                vErrors = need(vErrors, instancePath + "/cameraTrajectory/" + i0, "components/schemas/CameraPose", "target");
              }
              for (const key1 in data6) {
                if (!(key1 === "position" || key1 === "target" || key1 === "fov")) {
                  vErrors = fail(vErrors, instancePath + "/cameraTrajectory/" + i0, "components/schemas/CameraPose", "additionalProperties", { additionalProperty: key1 });
                }
              }
              if (data6.position !== void 0) {
                let data7 = data6.position;
                if (Array.isArray(data7)) {
                  if (data7.length > 3) {
                    vErrors = fail(vErrors, instancePath + "/cameraTrajectory/" + i0 + "/position", "components/schemas/CameraPose/properties/position", "maxItems", { limit: 3 });
                  }
                  if (data7.length < 3) {
                    vErrors = fail(vErrors, instancePath + "/cameraTrajectory/" + i0 + "/position", "components/schemas/CameraPose/properties/position", "minItems", { limit: 3 });
                  }
                } else {
                  vErrors = wrong(vErrors, instancePath + "/cameraTrajectory/" + i0 + "/position", "components/schemas/CameraPose/properties/position", "array");
                }
              }
              if (data6.target !== void 0) {
                let data8 = data6.target;
                if (Array.isArray(data8)) {
                  if (data8.length > 3) {
                    vErrors = fail(vErrors, instancePath + "/cameraTrajectory/" + i0 + "/target", "components/schemas/CameraPose/properties/target", "maxItems", { limit: 3 });
                  }
                  if (data8.length < 3) {
                    vErrors = fail(vErrors, instancePath + "/cameraTrajectory/" + i0 + "/target", "components/schemas/CameraPose/properties/target", "minItems", { limit: 3 });
                  }
                } else {
                  vErrors = wrong(vErrors, instancePath + "/cameraTrajectory/" + i0 + "/target", "components/schemas/CameraPose/properties/target", "array");
                }
              }
              if (data6.fov !== void 0) {
                let data9 = data6.fov;
                if (data9 === null) {
                  vErrors = no(vErrors, instancePath + "/cameraTrajectory/" + i0 + "/fov", "components/schemas/CameraPose/properties/fov");
                } else {
                  if (!(typeof data9 == "number" && isFinite(data9))) {
                    vErrors = wrong(vErrors, instancePath + "/cameraTrajectory/" + i0 + "/fov", "components/schemas/CameraPose/properties/fov", "number");
                  }
                }
              }
            } else {
              vErrors = wrong(vErrors, instancePath + "/cameraTrajectory/" + i0, "components/schemas/CameraPose", "object");
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/cameraTrajectory", "components/schemas/AssetProperties/properties/cameraTrajectory", "array");
        }
      }
    }
    if (data.channels !== void 0 && !(typeof data.channels == "number" && isFinite(data.channels))) {
      vErrors = may(vErrors, data.channels, instancePath, "components/schemas/AssetProperties", "channels", "number");
    }
    if (data.charCount !== void 0 && !(typeof data.charCount == "number" && isFinite(data.charCount))) {
      vErrors = may(vErrors, data.charCount, instancePath, "components/schemas/AssetProperties", "charCount", "number");
    }
    if (data.classification !== void 0) {
      let data12 = data.classification;
      if (data12 === null) {
        vErrors = no(vErrors, instancePath + "/classification", "components/schemas/AssetProperties/properties/classification");
      } else {
        if (typeof data12 !== "string" || !func1(data12, schema43["x-open-enum"])) {
          vErrors = open(vErrors, data12, instancePath + "/classification", "components/schemas/AudioClassification", schema43["x-open-enum"]);
        }
      }
    }
    if (data.codecName !== void 0 && typeof data.codecName !== "string") {
      vErrors = may(vErrors, data.codecName, instancePath, "components/schemas/AssetProperties", "codecName", "string");
    }
    if (data.description !== void 0 && typeof data.description !== "string") {
      vErrors = may(vErrors, data.description, instancePath, "components/schemas/AssetProperties", "description", "string");
    }
    if (data.dimensions !== void 0) {
      let data15 = data.dimensions;
      if (data15 === null) {
        vErrors = no(vErrors, instancePath + "/dimensions", "components/schemas/AssetProperties/properties/dimensions");
      } else {
        if (Array.isArray(data15)) {
          if (data15.length > 3) {
            vErrors = fail(vErrors, instancePath + "/dimensions", "components/schemas/AssetProperties/properties/dimensions", "maxItems", { limit: 3 });
          }
          if (data15.length < 3) {
            vErrors = fail(vErrors, instancePath + "/dimensions", "components/schemas/AssetProperties/properties/dimensions", "minItems", { limit: 3 });
          }
          const len1 = data15.length;
          for (let i1 = 0; i1 < len1; i1++) {
            let data16 = data15[i1];
            if (!(typeof data16 == "number" && isFinite(data16))) {
              vErrors = wrong(vErrors, instancePath + "/dimensions/" + i1, "components/schemas/AssetProperties/properties/dimensions/items", "number");
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/dimensions", "components/schemas/AssetProperties/properties/dimensions", "array");
        }
      }
    }
    if (data.duration !== void 0 && !(typeof data.duration == "number" && isFinite(data.duration))) {
      vErrors = may(vErrors, data.duration, instancePath, "components/schemas/AssetProperties", "duration", "number");
    }
    if (data.faceCount !== void 0 && !(typeof data.faceCount == "number" && isFinite(data.faceCount))) {
      vErrors = may(vErrors, data.faceCount, instancePath, "components/schemas/AssetProperties", "faceCount", "number");
    }
    if (data.format !== void 0 && typeof data.format !== "string") {
      vErrors = may(vErrors, data.format, instancePath, "components/schemas/AssetProperties", "format", "string");
    }
    if (data.frameRate !== void 0 && !(typeof data.frameRate == "number" && isFinite(data.frameRate))) {
      vErrors = may(vErrors, data.frameRate, instancePath, "components/schemas/AssetProperties", "frameRate", "number");
    }
    if (data.hasAnimations !== void 0 && typeof data.hasAnimations !== "boolean") {
      vErrors = may(vErrors, data.hasAnimations, instancePath, "components/schemas/AssetProperties", "hasAnimations", "boolean");
    }
    if (data.hasFullPreview !== void 0 && typeof data.hasFullPreview !== "boolean") {
      vErrors = may(vErrors, data.hasFullPreview, instancePath, "components/schemas/AssetProperties", "hasFullPreview", "boolean");
    }
    if (data.hasNormals !== void 0 && typeof data.hasNormals !== "boolean") {
      vErrors = may(vErrors, data.hasNormals, instancePath, "components/schemas/AssetProperties", "hasNormals", "boolean");
    }
    if (data.hasSkeleton !== void 0 && typeof data.hasSkeleton !== "boolean") {
      vErrors = may(vErrors, data.hasSkeleton, instancePath, "components/schemas/AssetProperties", "hasSkeleton", "boolean");
    }
    if (data.hasUVs !== void 0 && typeof data.hasUVs !== "boolean") {
      vErrors = may(vErrors, data.hasUVs, instancePath, "components/schemas/AssetProperties", "hasUVs", "boolean");
    }
    if (data.height !== void 0 && !(typeof data.height == "number" && isFinite(data.height))) {
      vErrors = may(vErrors, data.height, instancePath, "components/schemas/AssetProperties", "height", "number");
    }
    if (data.nbFrames !== void 0 && !(typeof data.nbFrames == "number" && isFinite(data.nbFrames))) {
      vErrors = may(vErrors, data.nbFrames, instancePath, "components/schemas/AssetProperties", "nbFrames", "number");
    }
    if (data.preview !== void 0 && typeof data.preview !== "string") {
      vErrors = may(vErrors, data.preview, instancePath, "components/schemas/AssetProperties", "preview", "string");
    }
    if (data.sampleRate !== void 0 && !(typeof data.sampleRate == "number" && isFinite(data.sampleRate))) {
      vErrors = may(vErrors, data.sampleRate, instancePath, "components/schemas/AssetProperties", "sampleRate", "number");
    }
    if (data.transcription !== void 0) {
      let data30 = data.transcription;
      if (data30 === null) {
        vErrors = no(vErrors, instancePath + "/transcription", "components/schemas/AssetProperties/properties/transcription");
      } else {
        if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
          if (data30.text === void 0) {
            vErrors = need(vErrors, instancePath + "/transcription", "components/schemas/AudioTranscription", "text");
          }
          for (const key2 in data30) {
            if (!(key2 === "text")) {
              vErrors = fail(vErrors, instancePath + "/transcription", "components/schemas/AudioTranscription", "additionalProperties", { additionalProperty: key2 });
            }
          }
          if (data30.text !== void 0) {
            if (typeof data30.text !== "string") {
              vErrors = wrong(vErrors, instancePath + "/transcription/text", "components/schemas/AudioTranscription/properties/text", "string");
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/transcription", "components/schemas/AudioTranscription", "object");
        }
      }
    }
    if (data.vertexCount !== void 0 && !(typeof data.vertexCount == "number" && isFinite(data.vertexCount))) {
      vErrors = may(vErrors, data.vertexCount, instancePath, "components/schemas/AssetProperties", "vertexCount", "number");
    }
    if (data.width !== void 0 && !(typeof data.width == "number" && isFinite(data.width))) {
      vErrors = may(vErrors, data.width, instancePath, "components/schemas/AssetProperties", "width", "number");
    }
    if (data.wordCount !== void 0 && !(typeof data.wordCount == "number" && isFinite(data.wordCount))) {
      vErrors = may(vErrors, data.wordCount, instancePath, "components/schemas/AssetProperties", "wordCount", "number");
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/AssetProperties", "object");
  }
  validate19.errors = vErrors;
  return vErrors === null;
}
function validate16(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Asset", "id");
    }
    if (data.authorId === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Asset", "authorId");
    }
    if (data.collectionIds === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Asset", "collectionIds");
    }
    if (data.createdAt === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Asset", "createdAt");
    }
    if (data.editCapabilities === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Asset", "editCapabilities");
    }
    if (data.kind === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Asset", "kind");
    }
    if (data.metadata === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Asset", "metadata");
    }
    if (data.mimeType === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Asset", "mimeType");
    }
    if (data.ownerId === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Asset", "ownerId");
    }
    if (data.privacy === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Asset", "privacy");
    }
    if (data.properties === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Asset", "properties");
    }
    if (data.source === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Asset", "source");
    }
    if (data.status === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Asset", "status");
    }
    if (data.tags === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Asset", "tags");
    }
    if (data.updatedAt === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Asset", "updatedAt");
    }
    if (data.url === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Asset", "url");
    }
    for (const key0 in data) {
      if (!func0.call(schema252.properties, key0)) {
        vErrors = fail(vErrors, instancePath, "components/schemas/Asset", "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.id !== void 0 && typeof data.id !== "string") {
      vErrors = must(vErrors, instancePath, "components/schemas/Asset", "id", "string");
    }
    if (data.authorId !== void 0 && typeof data.authorId !== "string") {
      vErrors = must(vErrors, instancePath, "components/schemas/Asset", "authorId", "string");
    }
    if (data.collectionIds !== void 0) {
      let data2 = data.collectionIds;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== "string") {
            vErrors = wrong(vErrors, instancePath + "/collectionIds/" + i0, "components/schemas/Asset/properties/collectionIds/items", "string");
          }
        }
      } else {
        vErrors = wrong(vErrors, instancePath + "/collectionIds", "components/schemas/Asset/properties/collectionIds", "array");
      }
    }
    if (data.createdAt !== void 0) {
      let data4 = data.createdAt;
      if (typeof data4 !== "string" || !formats02(data4)) {
        vErrors = text(vErrors, data4, instancePath + "/createdAt", "components/schemas/Asset/properties/createdAt", "date-time");
      }
    }
    if (data.editCapabilities !== void 0) {
      let data5 = data.editCapabilities;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 !== "string" || !func1(data6, schema26["x-open-enum"])) {
            vErrors = open(vErrors, data6, instancePath + "/editCapabilities/" + i1, "components/schemas/EditCapability", schema26["x-open-enum"]);
          }
        }
      } else {
        vErrors = wrong(vErrors, instancePath + "/editCapabilities", "components/schemas/Asset/properties/editCapabilities", "array");
      }
    }
    if (data.kind !== void 0) {
      let data7 = data.kind;
      if (typeof data7 !== "string" || !func1(data7, schema122["x-open-enum"])) {
        vErrors = open(vErrors, data7, instancePath + "/kind", "components/schemas/AssetKind", schema122["x-open-enum"]);
      }
    }
    vErrors = mustPart(vErrors, data.metadata, instancePath, "metadata", validate17);
    if (data.mimeType !== void 0 && typeof data.mimeType !== "string") {
      vErrors = must(vErrors, instancePath, "components/schemas/Asset", "mimeType", "string");
    }
    if (data.ownerId !== void 0 && typeof data.ownerId !== "string") {
      vErrors = must(vErrors, instancePath, "components/schemas/Asset", "ownerId", "string");
    }
    if (data.privacy !== void 0) {
      let data11 = data.privacy;
      if (typeof data11 !== "string") {
        vErrors = wrong(vErrors, instancePath + "/privacy", "components/schemas/AssetPrivacy", "string");
      }
      if (!(data11 === "private" || data11 === "public" || data11 === "unlisted")) {
        vErrors = fail(vErrors, instancePath + "/privacy", "components/schemas/AssetPrivacy", "enum", { allowedValues: schema39.enum });
      }
    }
    vErrors = mustPart(vErrors, data.properties, instancePath, "properties", validate19);
    if (data.source !== void 0) {
      let data13 = data.source;
      if (typeof data13 !== "string" || !func1(data13, schema45["x-open-enum"])) {
        vErrors = open(vErrors, data13, instancePath + "/source", "components/schemas/AssetSource", schema45["x-open-enum"]);
      }
    }
    if (data.status !== void 0) {
      let data14 = data.status;
      if (typeof data14 !== "string" || !func1(data14, schema46["x-open-enum"])) {
        vErrors = open(vErrors, data14, instancePath + "/status", "components/schemas/AssetStatus", schema46["x-open-enum"]);
      }
    }
    if (data.tags !== void 0) {
      let data15 = data.tags;
      if (Array.isArray(data15)) {
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data15[i2] !== "string") {
            vErrors = wrong(vErrors, instancePath + "/tags/" + i2, "components/schemas/Asset/properties/tags/items", "string");
          }
        }
      } else {
        vErrors = wrong(vErrors, instancePath + "/tags", "components/schemas/Asset/properties/tags", "array");
      }
    }
    if (data.updatedAt !== void 0) {
      let data17 = data.updatedAt;
      if (typeof data17 !== "string" || !formats02(data17)) {
        vErrors = text(vErrors, data17, instancePath + "/updatedAt", "components/schemas/Asset/properties/updatedAt", "date-time");
      }
    }
    if (data.url !== void 0) {
      let data18 = data.url;
      if (typeof data18 !== "string" || !formats2(data18)) {
        vErrors = text(vErrors, data18, instancePath + "/url", "components/schemas/Asset/properties/url", "uri");
      }
    }
    if (data.automaticCaptioning !== void 0 && typeof data.automaticCaptioning !== "string") {
      vErrors = may(vErrors, data.automaticCaptioning, instancePath, "components/schemas/Asset", "automaticCaptioning", "string");
    }
    if (data.description !== void 0 && typeof data.description !== "string") {
      vErrors = may(vErrors, data.description, instancePath, "components/schemas/Asset", "description", "string");
    }
    if (data.embedding !== void 0) {
      let data21 = data.embedding;
      if (data21 === null) {
        vErrors = no(vErrors, instancePath + "/embedding", "components/schemas/Asset/properties/embedding");
      } else {
        if (Array.isArray(data21)) {
          const len3 = data21.length;
          for (let i3 = 0; i3 < len3; i3++) {
            let data22 = data21[i3];
            if (!(typeof data22 == "number" && isFinite(data22))) {
              vErrors = wrong(vErrors, instancePath + "/embedding/" + i3, "components/schemas/Asset/properties/embedding/items", "number");
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/embedding", "components/schemas/Asset/properties/embedding", "array");
        }
      }
    }
    if (data.firstFrame !== void 0) {
      let data23 = data.firstFrame;
      if (data23 === null) {
        vErrors = no(vErrors, instancePath + "/firstFrame", "components/schemas/Asset/properties/firstFrame");
      } else {
        if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
          if (data23.assetId === void 0) {
            vErrors = need(vErrors, instancePath + "/firstFrame", "components/schemas/AssetFile", "assetId");
          }
          if (data23.url === void 0) {
            vErrors = need(vErrors, instancePath + "/firstFrame", "components/schemas/AssetFile", "url");
          }
          for (const key1 in data23) {
            if (!(key1 === "assetId" || key1 === "url")) {
              vErrors = fail(vErrors, instancePath + "/firstFrame", "components/schemas/AssetFile", "additionalProperties", { additionalProperty: key1 });
            }
          }
          if (data23.assetId !== void 0) {
            if (typeof data23.assetId !== "string") {
              vErrors = wrong(vErrors, instancePath + "/firstFrame/assetId", "components/schemas/AssetFile/properties/assetId", "string");
            }
          }
          if (data23.url !== void 0) {
            let data25 = data23.url;
            if (typeof data25 !== "string" || !formats2(data25)) {
              vErrors = text(vErrors, data25, instancePath + "/firstFrame/url", "components/schemas/AssetFile/properties/url", "uri");
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/firstFrame", "components/schemas/AssetFile", "object");
        }
      }
    }
    if (data.isHidden !== void 0 && typeof data.isHidden !== "boolean") {
      vErrors = may(vErrors, data.isHidden, instancePath, "components/schemas/Asset", "isHidden", "boolean");
    }
    if (data.lastFrame !== void 0) {
      let data27 = data.lastFrame;
      if (data27 === null) {
        vErrors = no(vErrors, instancePath + "/lastFrame", "components/schemas/Asset/properties/lastFrame");
      } else {
        if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
          if (data27.assetId === void 0) {
            vErrors = need(vErrors, instancePath + "/lastFrame", "components/schemas/AssetFile", "assetId");
          }
          if (data27.url === void 0) {
            vErrors = need(vErrors, instancePath + "/lastFrame", "components/schemas/AssetFile", "url");
          }
          for (const key2 in data27) {
            if (!(key2 === "assetId" || key2 === "url")) {
              vErrors = fail(vErrors, instancePath + "/lastFrame", "components/schemas/AssetFile", "additionalProperties", { additionalProperty: key2 });
            }
          }
          if (data27.assetId !== void 0) {
            if (typeof data27.assetId !== "string") {
              vErrors = wrong(vErrors, instancePath + "/lastFrame/assetId", "components/schemas/AssetFile/properties/assetId", "string");
            }
          }
          if (data27.url !== void 0) {
            let data29 = data27.url;
            if (typeof data29 !== "string" || !formats2(data29)) {
              vErrors = text(vErrors, data29, instancePath + "/lastFrame/url", "components/schemas/AssetFile/properties/url", "uri");
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/lastFrame", "components/schemas/AssetFile", "object");
        }
      }
    }
    if (data.nsfw !== void 0) {
      let data30 = data.nsfw;
      if (data30 === null) {
        vErrors = no(vErrors, instancePath + "/nsfw", "components/schemas/Asset/properties/nsfw");
      } else {
        if (Array.isArray(data30)) {
          const len4 = data30.length;
          for (let i4 = 0; i4 < len4; i4++) {
            if (typeof data30[i4] !== "string") {
              vErrors = wrong(vErrors, instancePath + "/nsfw/" + i4, "components/schemas/Asset/properties/nsfw/items", "string");
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/nsfw", "components/schemas/Asset/properties/nsfw", "array");
        }
      }
    }
    if (data.originalFileUrl !== void 0) {
      let data32 = data.originalFileUrl;
      if (data32 === null) {
        vErrors = no(vErrors, instancePath + "/originalFileUrl", "components/schemas/Asset/properties/originalFileUrl");
      } else {
        if (typeof data32 !== "string" || !formats2(data32)) {
          vErrors = text(vErrors, data32, instancePath + "/originalFileUrl", "components/schemas/Asset/properties/originalFileUrl", "uri");
        }
      }
    }
    if (data.outputIndex !== void 0) {
      let data33 = data.outputIndex;
      if (data33 === null) {
        vErrors = no(vErrors, instancePath + "/outputIndex", "components/schemas/Asset/properties/outputIndex");
      } else {
        if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
          vErrors = wrong(vErrors, instancePath + "/outputIndex", "components/schemas/Asset/properties/outputIndex", "integer");
        }
        if (typeof data33 == "number" && isFinite(data33)) {
          if (data33 < 0 || isNaN(data33)) {
            vErrors = fail(vErrors, instancePath + "/outputIndex", "components/schemas/Asset/properties/outputIndex", "minimum", { comparison: ">=", limit: 0 });
          }
        }
      }
    }
    if (data.preview !== void 0) {
      let data34 = data.preview;
      if (data34 === null) {
        vErrors = no(vErrors, instancePath + "/preview", "components/schemas/Asset/properties/preview");
      } else {
        if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
          if (data34.assetId === void 0) {
            vErrors = need(vErrors, instancePath + "/preview", "components/schemas/AssetFile", "assetId");
          }
          if (data34.url === void 0) {
            vErrors = need(vErrors, instancePath + "/preview", "components/schemas/AssetFile", "url");
          }
          for (const key3 in data34) {
            if (!(key3 === "assetId" || key3 === "url")) {
              vErrors = fail(vErrors, instancePath + "/preview", "components/schemas/AssetFile", "additionalProperties", { additionalProperty: key3 });
            }
          }
          if (data34.assetId !== void 0) {
            if (typeof data34.assetId !== "string") {
              vErrors = wrong(vErrors, instancePath + "/preview/assetId", "components/schemas/AssetFile/properties/assetId", "string");
            }
          }
          if (data34.url !== void 0) {
            let data36 = data34.url;
            if (typeof data36 !== "string" || !formats2(data36)) {
              vErrors = text(vErrors, data36, instancePath + "/preview/url", "components/schemas/AssetFile/properties/url", "uri");
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/preview", "components/schemas/AssetFile", "object");
        }
      }
    }
    if (data.thumbnail !== void 0) {
      let data37 = data.thumbnail;
      if (data37 === null) {
        vErrors = no(vErrors, instancePath + "/thumbnail", "components/schemas/Asset/properties/thumbnail");
      } else {
        if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
          if (data37.assetId === void 0) {
            vErrors = need(vErrors, instancePath + "/thumbnail", "components/schemas/AssetFile", "assetId");
          }
          if (data37.url === void 0) {
            vErrors = need(vErrors, instancePath + "/thumbnail", "components/schemas/AssetFile", "url");
          }
          for (const key4 in data37) {
            if (!(key4 === "assetId" || key4 === "url")) {
              vErrors = fail(vErrors, instancePath + "/thumbnail", "components/schemas/AssetFile", "additionalProperties", { additionalProperty: key4 });
            }
          }
          if (data37.assetId !== void 0) {
            if (typeof data37.assetId !== "string") {
              vErrors = wrong(vErrors, instancePath + "/thumbnail/assetId", "components/schemas/AssetFile/properties/assetId", "string");
            }
          }
          if (data37.url !== void 0) {
            let data39 = data37.url;
            if (typeof data39 !== "string" || !formats2(data39)) {
              vErrors = text(vErrors, data39, instancePath + "/thumbnail/url", "components/schemas/AssetFile/properties/url", "uri");
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/thumbnail", "components/schemas/AssetFile", "object");
        }
      }
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/Asset", "object");
  }
  validate16.errors = vErrors;
  return vErrors === null;
}
var schema522 = { "type": "string", "enum": ["allowed", "blocked", "flagged"] };
var schema54 = { "type": "string", "x-open-enum": ["artist-style", "brand-trademark", "celebrity-likeness", "custom", "fictional-character"] };
function validate23(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.category === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/IpFinding", "category");
    }
    if (data.confidence === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/IpFinding", "confidence");
    }
    if (data.filterId === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/IpFinding", "filterId");
    }
    if (data.filterName === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/IpFinding", "filterName");
    }
    if (data.flagged === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/IpFinding", "flagged");
    }
    if (data.reason === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/IpFinding", "reason");
    }
    for (const key0 in data) {
      if (!(key0 === "category" || key0 === "confidence" || key0 === "filterId" || key0 === "filterName" || key0 === "flagged" || key0 === "reason" || key0 === "entities")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/IpFinding", "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.category !== void 0) {
      let data0 = data.category;
      if (typeof data0 !== "string" || !func1(data0, schema54["x-open-enum"])) {
        vErrors = open(vErrors, data0, instancePath + "/category", "components/schemas/IpFindingCategory", schema54["x-open-enum"]);
      }
    }
    if (data.confidence !== void 0) {
      let data1 = data.confidence;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1 || isNaN(data1)) {
          vErrors = fail(vErrors, instancePath + "/confidence", "components/schemas/IpFinding/properties/confidence", "maximum", { comparison: "<=", limit: 1 });
        }
        if (data1 < 0 || isNaN(data1)) {
          vErrors = fail(vErrors, instancePath + "/confidence", "components/schemas/IpFinding/properties/confidence", "minimum", { comparison: ">=", limit: 0 });
        }
      } else {
        vErrors = wrong(vErrors, instancePath + "/confidence", "components/schemas/IpFinding/properties/confidence", "number");
      }
    }
    if (data.filterId !== void 0 && typeof data.filterId !== "string") {
      vErrors = must(vErrors, instancePath, "components/schemas/IpFinding", "filterId", "string");
    }
    if (data.filterName !== void 0 && typeof data.filterName !== "string") {
      vErrors = must(vErrors, instancePath, "components/schemas/IpFinding", "filterName", "string");
    }
    if (data.flagged !== void 0 && typeof data.flagged !== "boolean") {
      vErrors = must(vErrors, instancePath, "components/schemas/IpFinding", "flagged", "boolean");
    }
    if (data.reason !== void 0 && typeof data.reason !== "string") {
      vErrors = must(vErrors, instancePath, "components/schemas/IpFinding", "reason", "string");
    }
    if (data.entities !== void 0) {
      let data6 = data.entities;
      if (data6 === null) {
        vErrors = no(vErrors, instancePath + "/entities", "components/schemas/IpFinding/properties/entities");
      } else {
        if (Array.isArray(data6)) {
          const len0 = data6.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (typeof data6[i0] !== "string") {
              vErrors = wrong(vErrors, instancePath + "/entities/" + i0, "components/schemas/IpFinding/properties/entities/items", "string");
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/entities", "components/schemas/IpFinding/properties/entities", "array");
        }
      }
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/IpFinding", "object");
  }
  validate23.errors = vErrors;
  return vErrors === null;
}
function validate22(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/IpDetection", "action");
    }
    if (data.creativeUnitsCharged === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/IpDetection", "creativeUnitsCharged");
    }
    if (data.evaluatedFilters === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/IpDetection", "evaluatedFilters");
    }
    if (data.findings === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/IpDetection", "findings");
    }
    if (data.flagged === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/IpDetection", "flagged");
    }
    for (const key0 in data) {
      if (!(key0 === "action" || key0 === "creativeUnitsCharged" || key0 === "evaluatedFilters" || key0 === "findings" || key0 === "flagged" || key0 === "hasDetectorError")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/IpDetection", "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.action !== void 0) {
      let data0 = data.action;
      if (typeof data0 !== "string") {
        vErrors = wrong(vErrors, instancePath + "/action", "components/schemas/IpDetectionAction", "string");
      }
      if (!(data0 === "allowed" || data0 === "blocked" || data0 === "flagged")) {
        vErrors = fail(vErrors, instancePath + "/action", "components/schemas/IpDetectionAction", "enum", { allowedValues: schema522.enum });
      }
    }
    if (data.creativeUnitsCharged !== void 0 && !(typeof data.creativeUnitsCharged == "number" && isFinite(data.creativeUnitsCharged))) {
      vErrors = must(vErrors, instancePath, "components/schemas/IpDetection", "creativeUnitsCharged", "number");
    }
    if (data.evaluatedFilters !== void 0 && !(typeof data.evaluatedFilters == "number" && isFinite(data.evaluatedFilters))) {
      vErrors = must(vErrors, instancePath, "components/schemas/IpDetection", "evaluatedFilters", "number");
    }
    if (data.findings !== void 0) {
      let data3 = data.findings;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          vErrors = part(vErrors, validate23, data3[i0], instancePath + "/findings/" + i0);
        }
      } else {
        vErrors = wrong(vErrors, instancePath + "/findings", "components/schemas/IpDetection/properties/findings", "array");
      }
    }
    if (data.flagged !== void 0 && typeof data.flagged !== "boolean") {
      vErrors = must(vErrors, instancePath, "components/schemas/IpDetection", "flagged", "boolean");
    }
    if (data.hasDetectorError !== void 0 && typeof data.hasDetectorError !== "boolean") {
      vErrors = may(vErrors, data.hasDetectorError, instancePath, "components/schemas/IpDetection", "hasDetectorError", "boolean");
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/IpDetection", "object");
  }
  validate22.errors = vErrors;
  return vErrors === null;
}
function validate18(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.job === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/PatchResult", "job");
    }
    for (const key0 in data) {
      if (!(key0 === "job" || key0 === "asset" || key0 === "creativeUnitsCost" || key0 === "creativeUnitsDiscount" || key0 === "ipDetection")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/PatchResult", "additionalProperties", { additionalProperty: key0 });
      }
    }
    vErrors = mustPart(vErrors, data.job, instancePath, "job", validate2);
    vErrors = mayPart(vErrors, data.asset, instancePath, "components/schemas/PatchResult", "asset", validate16);
    if (data.creativeUnitsCost !== void 0 && !(typeof data.creativeUnitsCost == "number" && isFinite(data.creativeUnitsCost))) {
      vErrors = may(vErrors, data.creativeUnitsCost, instancePath, "components/schemas/PatchResult", "creativeUnitsCost", "number");
    }
    if (data.creativeUnitsDiscount !== void 0 && !(typeof data.creativeUnitsDiscount == "number" && isFinite(data.creativeUnitsDiscount))) {
      vErrors = may(vErrors, data.creativeUnitsDiscount, instancePath, "components/schemas/PatchResult", "creativeUnitsDiscount", "number");
    }
    vErrors = mayPart(vErrors, data.ipDetection, instancePath, "components/schemas/PatchResult", "ipDetection", validate22);
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/PatchResult", "object");
  }
  validate18.errors = vErrors;
  return vErrors === null;
}
function validate27(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.creativeUnitsCost === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/PatchDryRun", "creativeUnitsCost");
    }
    for (const key0 in data) {
      if (!(key0 === "creativeUnitsCost" || key0 === "creativeUnitsDiscount" || key0 === "costDetails" || key0 === "ipDetection" || key0 === "job")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/PatchDryRun", "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.creativeUnitsCost !== void 0 && !(typeof data.creativeUnitsCost == "number" && isFinite(data.creativeUnitsCost))) {
      vErrors = must(vErrors, instancePath, "components/schemas/PatchDryRun", "creativeUnitsCost", "number");
    }
    if (data.creativeUnitsDiscount !== void 0 && !(typeof data.creativeUnitsDiscount == "number" && isFinite(data.creativeUnitsDiscount))) {
      vErrors = may(vErrors, data.creativeUnitsDiscount, instancePath, "components/schemas/PatchDryRun", "creativeUnitsDiscount", "number");
    }
    if (data.costDetails !== void 0) {
      let data2 = data.costDetails;
      if (data2 === null) {
        vErrors = no(vErrors, instancePath + "/costDetails", "components/schemas/PatchDryRun/properties/costDetails");
      } else {
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
          for (const key1 in data2) {
            let data3 = data2[key1];
            if (!(typeof data3 == "number" && isFinite(data3))) {
              vErrors = fail(vErrors, instancePath + "/costDetails/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "components/schemas/CostDetails/additionalProperties", "type", { type: "number" });
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/costDetails", "components/schemas/CostDetails", "object");
        }
      }
    }
    vErrors = mayPart(vErrors, data.ipDetection, instancePath, "components/schemas/PatchDryRun", "ipDetection", validate22);
    if (data.job !== void 0) {
      let data5 = data.job;
      if (data5 === null) {
        vErrors = no(vErrors, instancePath + "/job", "components/schemas/PatchDryRun/properties/job");
      } else {
        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
          if (Object.keys(data5).length > 0) {
            vErrors = fail(vErrors, instancePath + "/job", "components/schemas/EmptyJob", "maxProperties", { limit: 0 });
          }
          for (const key2 in data5) {
            vErrors = fail(vErrors, instancePath + "/job", "components/schemas/EmptyJob", "additionalProperties", { additionalProperty: key2 });
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/job", "components/schemas/EmptyJob", "object");
        }
      }
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/PatchDryRun", "object");
  }
  validate27.errors = vErrors;
  return vErrors === null;
}
var func28 = meantBranch;
function validate02(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let branches0 = [];
  if (!valid0) {
    const _errs1 = errors;
    vErrors = part(vErrors, validate18, data, instancePath);
    errors = count(vErrors);
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
    vErrors = part(vErrors, validate27, data, instancePath);
    errors = count(vErrors);
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
    for (const error0 of func28(branches0, data, instancePath + "")) {
      vErrors.push(error0);
    }
    errors = vErrors.length;
  }
  validate02.errors = vErrors;
  return errors === 0;
}
var $CostEstimate = validate30;
function validate30(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.creativeUnitsCost === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/CostEstimate", "creativeUnitsCost");
    }
    for (const key0 in data) {
      if (!(key0 === "creativeUnitsCost" || key0 === "creativeUnitsDiscount" || key0 === "costDetails" || key0 === "ipDetection")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/CostEstimate", "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.creativeUnitsCost !== void 0 && !(typeof data.creativeUnitsCost == "number" && isFinite(data.creativeUnitsCost))) {
      vErrors = must(vErrors, instancePath, "components/schemas/CostEstimate", "creativeUnitsCost", "number");
    }
    if (data.creativeUnitsDiscount !== void 0 && !(typeof data.creativeUnitsDiscount == "number" && isFinite(data.creativeUnitsDiscount))) {
      vErrors = may(vErrors, data.creativeUnitsDiscount, instancePath, "components/schemas/CostEstimate", "creativeUnitsDiscount", "number");
    }
    if (data.costDetails !== void 0) {
      let data2 = data.costDetails;
      if (data2 === null) {
        vErrors = no(vErrors, instancePath + "/costDetails", "components/schemas/CostEstimate/properties/costDetails");
      } else {
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
          for (const key1 in data2) {
            let data3 = data2[key1];
            if (!(typeof data3 == "number" && isFinite(data3))) {
              vErrors = fail(vErrors, instancePath + "/costDetails/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "components/schemas/CostDetails/additionalProperties", "type", { type: "number" });
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/costDetails", "components/schemas/CostDetails", "object");
        }
      }
    }
    vErrors = mayPart(vErrors, data.ipDetection, instancePath, "components/schemas/CostEstimate", "ipDetection", validate22);
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/CostEstimate", "object");
  }
  validate30.errors = vErrors;
  return vErrors === null;
}
var $ErrorBody = validate322;
function validate33(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/ReasonError", "reason");
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "reason" || key0 === "details" || key0 === "remainingSeconds" || key0 === "trace_id" || key0 === "traceId")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/ReasonError", "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.name !== void 0 && typeof data.name !== "string") {
      vErrors = may(vErrors, data.name, instancePath, "components/schemas/ReasonError", "name", "string");
    }
    if (data.reason !== void 0 && typeof data.reason !== "string") {
      vErrors = must(vErrors, instancePath, "components/schemas/ReasonError", "reason", "string");
    }
    if (data.details !== void 0) {
      let data2 = data.details;
      if (data2 === null) {
        vErrors = no(vErrors, instancePath + "/details", "components/schemas/ReasonError/properties/details");
      } else {
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
          for (const key1 in data2) {
            if (!(key1 === "actionLimit" || key1 === "actionName" || key1 === "currentPlan" || key1 === "modelId" || key1 === "requiredPlan")) {
              vErrors = fail(vErrors, instancePath + "/details", "components/schemas/ReasonDetails", "additionalProperties", { additionalProperty: key1 });
            }
          }
          if (data2.actionLimit !== void 0) {
            let data3 = data2.actionLimit;
            if (data3 === null) {
              vErrors = no(vErrors, instancePath + "/details/actionLimit", "components/schemas/ReasonDetails/properties/actionLimit");
            } else {
              if (!(typeof data3 == "number" && isFinite(data3))) {
                vErrors = wrong(vErrors, instancePath + "/details/actionLimit", "components/schemas/ReasonDetails/properties/actionLimit", "number");
              }
            }
          }
          if (data2.actionName !== void 0) {
            let data4 = data2.actionName;
            if (data4 === null) {
              vErrors = no(vErrors, instancePath + "/details/actionName", "components/schemas/ReasonDetails/properties/actionName");
            } else {
              if (typeof data4 !== "string") {
                vErrors = wrong(vErrors, instancePath + "/details/actionName", "components/schemas/ReasonDetails/properties/actionName", "string");
              }
            }
          }
          if (data2.currentPlan !== void 0) {
            let data5 = data2.currentPlan;
            if (data5 === null) {
              vErrors = no(vErrors, instancePath + "/details/currentPlan", "components/schemas/ReasonDetails/properties/currentPlan");
            } else {
              if (typeof data5 !== "string") {
                vErrors = wrong(vErrors, instancePath + "/details/currentPlan", "components/schemas/ReasonDetails/properties/currentPlan", "string");
              }
            }
          }
          if (data2.modelId !== void 0) {
            let data6 = data2.modelId;
            if (data6 === null) {
              vErrors = no(vErrors, instancePath + "/details/modelId", "components/schemas/ReasonDetails/properties/modelId");
            } else {
              if (typeof data6 !== "string") {
                vErrors = wrong(vErrors, instancePath + "/details/modelId", "components/schemas/ReasonDetails/properties/modelId", "string");
              }
            }
          }
          if (data2.requiredPlan !== void 0) {
            let data7 = data2.requiredPlan;
            if (data7 === null) {
              vErrors = no(vErrors, instancePath + "/details/requiredPlan", "components/schemas/ReasonDetails/properties/requiredPlan");
            } else {
              if (typeof data7 !== "string") {
                vErrors = wrong(vErrors, instancePath + "/details/requiredPlan", "components/schemas/ReasonDetails/properties/requiredPlan", "string");
              }
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/details", "components/schemas/ReasonDetails", "object");
        }
      }
    }
    if (data.remainingSeconds !== void 0 && !(typeof data.remainingSeconds == "number" && isFinite(data.remainingSeconds))) {
      vErrors = may(vErrors, data.remainingSeconds, instancePath, "components/schemas/ReasonError", "remainingSeconds", "number");
    }
    if (data.trace_id !== void 0 && typeof data.trace_id !== "string") {
      vErrors = may(vErrors, data.trace_id, instancePath, "components/schemas/ReasonError", "trace_id", "string");
    }
    if (data.traceId !== void 0 && typeof data.traceId !== "string") {
      vErrors = may(vErrors, data.traceId, instancePath, "components/schemas/ReasonError", "traceId", "string");
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/ReasonError", "object");
  }
  validate33.errors = vErrors;
  return vErrors === null;
}
function validate322(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let branches0 = [];
  if (!valid0) {
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.status === void 0) {
        vErrors = need(vErrors, instancePath, "components/schemas/StatusError", "status");
        errors = count(vErrors);
      }
      if (data.code === void 0) {
        vErrors = need(vErrors, instancePath, "components/schemas/StatusError", "code");
        errors = count(vErrors);
      }
      if (data.message === void 0) {
        vErrors = need(vErrors, instancePath, "components/schemas/StatusError", "message");
        errors = count(vErrors);
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
          vErrors = wrong(vErrors, instancePath + "/status", "components/schemas/StatusError/properties/status", "string");
          errors = count(vErrors);
        }
        if ("error" !== data0) {
          vErrors = fail(vErrors, instancePath + "/status", "components/schemas/StatusError/properties/status", "const", { allowedValue: "error" });
          errors++;
        }
      }
      if (data.code !== void 0 && typeof data.code !== "string") {
        vErrors = must(vErrors, instancePath, "components/schemas/StatusError", "code", "string");
        errors = count(vErrors);
      }
      if (data.message !== void 0 && typeof data.message !== "string") {
        vErrors = must(vErrors, instancePath, "components/schemas/StatusError", "message", "string");
        errors = count(vErrors);
      }
    } else {
      vErrors = wrong(vErrors, instancePath, "components/schemas/StatusError", "object");
      errors = count(vErrors);
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
        vErrors = need(vErrors, instancePath, "components/schemas/HttpError", "statusCode");
        errors = count(vErrors);
      }
      if (data.error === void 0) {
        vErrors = need(vErrors, instancePath, "components/schemas/HttpError", "error");
        errors = count(vErrors);
      }
      if (data.message === void 0) {
        vErrors = need(vErrors, instancePath, "components/schemas/HttpError", "message");
        errors = count(vErrors);
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
          vErrors = wrong(vErrors, instancePath + "/statusCode", "components/schemas/HttpError/properties/statusCode", "integer");
          errors = count(vErrors);
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
      if (data.error !== void 0 && typeof data.error !== "string") {
        vErrors = must(vErrors, instancePath, "components/schemas/HttpError", "error", "string");
        errors = count(vErrors);
      }
      if (data.message !== void 0 && typeof data.message !== "string") {
        vErrors = must(vErrors, instancePath, "components/schemas/HttpError", "message", "string");
        errors = count(vErrors);
      }
    } else {
      vErrors = wrong(vErrors, instancePath, "components/schemas/HttpError", "object");
      errors = count(vErrors);
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
    vErrors = part(vErrors, validate33, data, instancePath);
    errors = count(vErrors);
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
        vErrors = need(vErrors, instancePath, "components/schemas/QuotaError", "error");
        errors = count(vErrors);
      }
      if (data.code === void 0) {
        vErrors = need(vErrors, instancePath, "components/schemas/QuotaError", "code");
        errors = count(vErrors);
      }
      for (const key2 in data) {
        if (!(key2 === "error" || key2 === "code")) {
          vErrors = fail(vErrors, instancePath, "components/schemas/QuotaError", "additionalProperties", { additionalProperty: key2 });
          errors++;
        }
      }
      if (data.error !== void 0 && typeof data.error !== "string") {
        vErrors = must(vErrors, instancePath, "components/schemas/QuotaError", "error", "string");
        errors = count(vErrors);
      }
      if (data.code !== void 0 && typeof data.code !== "string") {
        vErrors = must(vErrors, instancePath, "components/schemas/QuotaError", "code", "string");
        errors = count(vErrors);
      }
    } else {
      vErrors = wrong(vErrors, instancePath, "components/schemas/QuotaError", "object");
      errors = count(vErrors);
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
        vErrors = need(vErrors, instancePath, "components/schemas/GatewayError", "message");
        errors = count(vErrors);
      }
      for (const key3 in data) {
        if (!(key3 === "message")) {
          vErrors = fail(vErrors, instancePath, "components/schemas/GatewayError", "additionalProperties", { additionalProperty: key3 });
          errors++;
        }
      }
      if (data.message !== void 0 && typeof data.message !== "string") {
        vErrors = must(vErrors, instancePath, "components/schemas/GatewayError", "message", "string");
        errors = count(vErrors);
      }
    } else {
      vErrors = wrong(vErrors, instancePath, "components/schemas/GatewayError", "object");
      errors = count(vErrors);
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
    for (const error0 of func28(branches0, data, instancePath + "")) {
      vErrors.push(error0);
    }
    errors = vErrors.length;
  }
  validate322.errors = vErrors;
  return errors === 0;
}
var $PatchPaymentRequired = validate35;
function validate35(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let branches0 = [];
  if (!valid0) {
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.statusCode === void 0) {
        vErrors = need(vErrors, instancePath, "components/schemas/DryRunCompleted", "statusCode");
        errors = count(vErrors);
      }
      if (data.message === void 0) {
        vErrors = need(vErrors, instancePath, "components/schemas/DryRunCompleted", "message");
        errors = count(vErrors);
      }
      if (data.estimatedCost === void 0) {
        vErrors = need(vErrors, instancePath, "components/schemas/DryRunCompleted", "estimatedCost");
        errors = count(vErrors);
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
          vErrors = wrong(vErrors, instancePath + "/statusCode", "components/schemas/DryRunCompleted/properties/statusCode", "integer");
          errors = count(vErrors);
        }
        if (402 !== data0) {
          vErrors = fail(vErrors, instancePath + "/statusCode", "components/schemas/DryRunCompleted/properties/statusCode", "const", { allowedValue: 402 });
          errors++;
        }
      }
      if (data.message !== void 0 && typeof data.message !== "string") {
        vErrors = must(vErrors, instancePath, "components/schemas/DryRunCompleted", "message", "string");
        errors = count(vErrors);
      }
      if (data.estimatedCost !== void 0 && !(typeof data.estimatedCost == "number" && isFinite(data.estimatedCost))) {
        vErrors = must(vErrors, instancePath, "components/schemas/DryRunCompleted", "estimatedCost", "number");
        errors = count(vErrors);
      }
    } else {
      vErrors = wrong(vErrors, instancePath, "components/schemas/DryRunCompleted", "object");
      errors = count(vErrors);
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
    vErrors = part(vErrors, validate322, data, instancePath);
    errors = count(vErrors);
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
    for (const error0 of func28(branches0, data, instancePath + "")) {
      vErrors.push(error0);
    }
    errors = vErrors.length;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
var $CustomResponse = validate37;
function validate38(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.job === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/CustomResult", "job");
    }
    for (const key0 in data) {
      if (!(key0 === "job" || key0 === "creativeUnitsCost" || key0 === "creativeUnitsDiscount" || key0 === "ipDetection")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/CustomResult", "additionalProperties", { additionalProperty: key0 });
      }
    }
    vErrors = mustPart(vErrors, data.job, instancePath, "job", validate2);
    if (data.creativeUnitsCost !== void 0 && !(typeof data.creativeUnitsCost == "number" && isFinite(data.creativeUnitsCost))) {
      vErrors = may(vErrors, data.creativeUnitsCost, instancePath, "components/schemas/CustomResult", "creativeUnitsCost", "number");
    }
    if (data.creativeUnitsDiscount !== void 0 && !(typeof data.creativeUnitsDiscount == "number" && isFinite(data.creativeUnitsDiscount))) {
      vErrors = may(vErrors, data.creativeUnitsDiscount, instancePath, "components/schemas/CustomResult", "creativeUnitsDiscount", "number");
    }
    vErrors = mayPart(vErrors, data.ipDetection, instancePath, "components/schemas/CustomResult", "ipDetection", validate22);
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/CustomResult", "object");
  }
  validate38.errors = vErrors;
  return vErrors === null;
}
function validate37(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let branches0 = [];
  if (!valid0) {
    const _errs1 = errors;
    vErrors = part(vErrors, validate38, data, instancePath);
    errors = count(vErrors);
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
    vErrors = part(vErrors, validate27, data, instancePath);
    errors = count(vErrors);
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
    for (const error0 of func28(branches0, data, instancePath + "")) {
      vErrors.push(error0);
    }
    errors = vErrors.length;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
var $JobPage = validate43;
var schema71 = { "type": "object", "required": ["jobs"], "properties": { "jobs": { "type": "array", "items": { "$ref": "#/components/schemas/Job" } }, "nextPaginationToken": { "type": ["string", "null"] } }, "additionalProperties": false };
function validate43(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.jobs === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/JobPage", "jobs");
    }
    for (const key0 in data) {
      if (!(key0 === "jobs" || key0 === "nextPaginationToken")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/JobPage", "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.jobs !== void 0) {
      let data0 = data.jobs;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          vErrors = part(vErrors, validate2, data0[i0], instancePath + "/jobs/" + i0);
        }
      } else {
        vErrors = wrong(vErrors, instancePath + "/jobs", "components/schemas/JobPage/properties/jobs", "array");
      }
    }
    if (data.nextPaginationToken !== void 0) {
      let data2 = data.nextPaginationToken;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = fail(vErrors, instancePath + "/nextPaginationToken", "components/schemas/JobPage/properties/nextPaginationToken", "type", { type: schema71.properties.nextPaginationToken.type });
      }
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/JobPage", "object");
  }
  validate43.errors = vErrors;
  return vErrors === null;
}
var $JobResponse = validate45;
function validate45(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.job === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/JobResponse", "job");
    }
    for (const key0 in data) {
      if (!(key0 === "job")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/JobResponse", "additionalProperties", { additionalProperty: key0 });
      }
    }
    vErrors = mustPart(vErrors, data.job, instancePath, "job", validate2);
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/JobResponse", "object");
  }
  validate45.errors = vErrors;
  return vErrors === null;
}
var $AssetPage = validate47;
var schema73 = { "type": "object", "required": ["assets"], "properties": { "assets": { "type": "array", "items": { "$ref": "#/components/schemas/Asset" } }, "nextPaginationToken": { "type": ["string", "null"] } }, "additionalProperties": false };
function validate47(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.assets === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/AssetPage", "assets");
    }
    for (const key0 in data) {
      if (!(key0 === "assets" || key0 === "nextPaginationToken")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/AssetPage", "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.assets !== void 0) {
      let data0 = data.assets;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          vErrors = part(vErrors, validate16, data0[i0], instancePath + "/assets/" + i0);
        }
      } else {
        vErrors = wrong(vErrors, instancePath + "/assets", "components/schemas/AssetPage/properties/assets", "array");
      }
    }
    if (data.nextPaginationToken !== void 0) {
      let data2 = data.nextPaginationToken;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = fail(vErrors, instancePath + "/nextPaginationToken", "components/schemas/AssetPage/properties/nextPaginationToken", "type", { type: schema73.properties.nextPaginationToken.type });
      }
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/AssetPage", "object");
  }
  validate47.errors = vErrors;
  return vErrors === null;
}
var $AssetUploadResponse = validate49;
function validate49(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.asset === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/AssetUploadResponse", "asset");
    }
    for (const key0 in data) {
      if (!(key0 === "asset" || key0 === "job")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/AssetUploadResponse", "additionalProperties", { additionalProperty: key0 });
      }
    }
    vErrors = mustPart(vErrors, data.asset, instancePath, "asset", validate16);
    vErrors = mayPart(vErrors, data.job, instancePath, "components/schemas/AssetUploadResponse", "job", validate2);
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/AssetUploadResponse", "object");
  }
  validate49.errors = vErrors;
  return vErrors === null;
}
var $AssetDeletion = validate522;
function validate522(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      vErrors = fail(vErrors, instancePath, "components/schemas/AssetDeletion", "additionalProperties", { additionalProperty: key0 });
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/AssetDeletion", "object");
  }
  validate522.errors = vErrors;
  return vErrors === null;
}
var $AssetList = validate53;
function validate53(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.assets === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/AssetList", "assets");
    }
    for (const key0 in data) {
      if (!(key0 === "assets")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/AssetList", "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.assets !== void 0) {
      let data0 = data.assets;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          vErrors = part(vErrors, validate16, data0[i0], instancePath + "/assets/" + i0);
        }
      } else {
        vErrors = wrong(vErrors, instancePath + "/assets", "components/schemas/AssetList/properties/assets", "array");
      }
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/AssetList", "object");
  }
  validate53.errors = vErrors;
  return vErrors === null;
}
var $AssetArchiveJob = validate55;
function validate55(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.jobId === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/AssetArchiveJob", "jobId");
    }
    for (const key0 in data) {
      if (!(key0 === "jobId")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/AssetArchiveJob", "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.jobId !== void 0 && typeof data.jobId !== "string") {
      vErrors = must(vErrors, instancePath, "components/schemas/AssetArchiveJob", "jobId", "string");
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/AssetArchiveJob", "object");
  }
  validate55.errors = vErrors;
  return vErrors === null;
}
var $AssetArchive = validate56;
function validate56(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.jobId === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/AssetArchive", "jobId");
    }
    if (data.jobStatus === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/AssetArchive", "jobStatus");
    }
    for (const key0 in data) {
      if (!(key0 === "jobId" || key0 === "jobStatus" || key0 === "downloadUrl")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/AssetArchive", "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.jobId !== void 0 && typeof data.jobId !== "string") {
      vErrors = must(vErrors, instancePath, "components/schemas/AssetArchive", "jobId", "string");
    }
    if (data.jobStatus !== void 0 && typeof data.jobStatus !== "string") {
      vErrors = must(vErrors, instancePath, "components/schemas/AssetArchive", "jobStatus", "string");
    }
    if (data.downloadUrl !== void 0) {
      let data2 = data.downloadUrl;
      if (data2 === null) {
        vErrors = no(vErrors, instancePath + "/downloadUrl", "components/schemas/AssetArchive/properties/downloadUrl");
      } else {
        if (typeof data2 !== "string" || !formats2(data2)) {
          vErrors = text(vErrors, data2, instancePath + "/downloadUrl", "components/schemas/AssetArchive/properties/downloadUrl", "uri");
        }
      }
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/AssetArchive", "object");
  }
  validate56.errors = vErrors;
  return vErrors === null;
}
var $AssetResponse = validate57;
function validate57(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.asset === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/AssetResponse", "asset");
    }
    for (const key0 in data) {
      if (!(key0 === "asset")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/AssetResponse", "additionalProperties", { additionalProperty: key0 });
      }
    }
    vErrors = mustPart(vErrors, data.asset, instancePath, "asset", validate16);
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/AssetResponse", "object");
  }
  validate57.errors = vErrors;
  return vErrors === null;
}
var $AssetDownloadLink = validate59;
function validate59(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/AssetDownloadLink", "url");
    }
    for (const key0 in data) {
      if (!(key0 === "url")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/AssetDownloadLink", "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.url !== void 0) {
      let data0 = data.url;
      if (typeof data0 !== "string" || !formats2(data0)) {
        vErrors = text(vErrors, data0, instancePath + "/url", "components/schemas/AssetDownloadLink/properties/url", "uri");
      }
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/AssetDownloadLink", "object");
  }
  validate59.errors = vErrors;
  return vErrors === null;
}
var $AssetTagsChange = validate60;
function validate60(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.added === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/AssetTagsChange", "added");
    }
    if (data.deleted === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/AssetTagsChange", "deleted");
    }
    for (const key0 in data) {
      if (!(key0 === "added" || key0 === "deleted")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/AssetTagsChange", "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.added !== void 0) {
      let data0 = data.added;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            vErrors = wrong(vErrors, instancePath + "/added/" + i0, "components/schemas/AssetTagsChange/properties/added/items", "string");
          }
        }
      } else {
        vErrors = wrong(vErrors, instancePath + "/added", "components/schemas/AssetTagsChange/properties/added", "array");
      }
    }
    if (data.deleted !== void 0) {
      let data2 = data.deleted;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data2[i1] !== "string") {
            vErrors = wrong(vErrors, instancePath + "/deleted/" + i1, "components/schemas/AssetTagsChange/properties/deleted/items", "string");
          }
        }
      } else {
        vErrors = wrong(vErrors, instancePath + "/deleted", "components/schemas/AssetTagsChange/properties/deleted", "array");
      }
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/AssetTagsChange", "object");
  }
  validate60.errors = vErrors;
  return vErrors === null;
}
var $CollectionResponse = validate61;
var schema83 = { "type": "object", "required": ["id", "assetCount", "createdAt", "itemCount", "modelCount", "name", "ownerId", "updatedAt"], "properties": { "id": { "type": "string" }, "assetCount": { "type": "number" }, "createdAt": { "type": "string", "format": "date-time" }, "itemCount": { "type": "number" }, "modelCount": { "type": "number" }, "name": { "type": "string" }, "ownerId": { "type": "string" }, "updatedAt": { "type": "string", "format": "date-time" }, "thumbnail": { "optional": { "$ref": "#/components/schemas/AssetFile" } } }, "additionalProperties": false };
function validate62(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Collection", "id");
    }
    if (data.assetCount === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Collection", "assetCount");
    }
    if (data.createdAt === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Collection", "createdAt");
    }
    if (data.itemCount === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Collection", "itemCount");
    }
    if (data.modelCount === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Collection", "modelCount");
    }
    if (data.name === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Collection", "name");
    }
    if (data.ownerId === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Collection", "ownerId");
    }
    if (data.updatedAt === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Collection", "updatedAt");
    }
    for (const key0 in data) {
      if (!func0.call(schema83.properties, key0)) {
        vErrors = fail(vErrors, instancePath, "components/schemas/Collection", "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.id !== void 0 && typeof data.id !== "string") {
      vErrors = must(vErrors, instancePath, "components/schemas/Collection", "id", "string");
    }
    if (data.assetCount !== void 0 && !(typeof data.assetCount == "number" && isFinite(data.assetCount))) {
      vErrors = must(vErrors, instancePath, "components/schemas/Collection", "assetCount", "number");
    }
    if (data.createdAt !== void 0) {
      let data2 = data.createdAt;
      if (typeof data2 !== "string" || !formats02(data2)) {
        vErrors = text(vErrors, data2, instancePath + "/createdAt", "components/schemas/Collection/properties/createdAt", "date-time");
      }
    }
    if (data.itemCount !== void 0 && !(typeof data.itemCount == "number" && isFinite(data.itemCount))) {
      vErrors = must(vErrors, instancePath, "components/schemas/Collection", "itemCount", "number");
    }
    if (data.modelCount !== void 0 && !(typeof data.modelCount == "number" && isFinite(data.modelCount))) {
      vErrors = must(vErrors, instancePath, "components/schemas/Collection", "modelCount", "number");
    }
    if (data.name !== void 0 && typeof data.name !== "string") {
      vErrors = must(vErrors, instancePath, "components/schemas/Collection", "name", "string");
    }
    if (data.ownerId !== void 0 && typeof data.ownerId !== "string") {
      vErrors = must(vErrors, instancePath, "components/schemas/Collection", "ownerId", "string");
    }
    if (data.updatedAt !== void 0) {
      let data7 = data.updatedAt;
      if (typeof data7 !== "string" || !formats02(data7)) {
        vErrors = text(vErrors, data7, instancePath + "/updatedAt", "components/schemas/Collection/properties/updatedAt", "date-time");
      }
    }
    if (data.thumbnail !== void 0) {
      let data8 = data.thumbnail;
      if (data8 === null) {
        vErrors = no(vErrors, instancePath + "/thumbnail", "components/schemas/Collection/properties/thumbnail");
      } else {
        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
          if (data8.assetId === void 0) {
            vErrors = need(vErrors, instancePath + "/thumbnail", "components/schemas/AssetFile", "assetId");
          }
          if (data8.url === void 0) {
            vErrors = need(vErrors, instancePath + "/thumbnail", "components/schemas/AssetFile", "url");
          }
          for (const key1 in data8) {
            if (!(key1 === "assetId" || key1 === "url")) {
              vErrors = fail(vErrors, instancePath + "/thumbnail", "components/schemas/AssetFile", "additionalProperties", { additionalProperty: key1 });
            }
          }
          if (data8.assetId !== void 0) {
            if (typeof data8.assetId !== "string") {
              vErrors = wrong(vErrors, instancePath + "/thumbnail/assetId", "components/schemas/AssetFile/properties/assetId", "string");
            }
          }
          if (data8.url !== void 0) {
            let data10 = data8.url;
            if (typeof data10 !== "string" || !formats2(data10)) {
              vErrors = text(vErrors, data10, instancePath + "/thumbnail/url", "components/schemas/AssetFile/properties/url", "uri");
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/thumbnail", "components/schemas/AssetFile", "object");
        }
      }
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/Collection", "object");
  }
  validate62.errors = vErrors;
  return vErrors === null;
}
function validate61(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.collection === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/CollectionResponse", "collection");
    }
    for (const key0 in data) {
      if (!(key0 === "collection")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/CollectionResponse", "additionalProperties", { additionalProperty: key0 });
      }
    }
    vErrors = mustPart(vErrors, data.collection, instancePath, "collection", validate62);
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/CollectionResponse", "object");
  }
  validate61.errors = vErrors;
  return vErrors === null;
}
var $UploadResponse = validate64;
var schema86 = { "type": "object", "required": ["id", "authorId", "createdAt", "fileName", "kind", "ownerId", "source", "status", "updatedAt"], "properties": { "id": { "type": "string" }, "authorId": { "type": "string" }, "createdAt": { "type": "string", "format": "date-time" }, "fileName": { "type": "string" }, "kind": { "$ref": "#/components/schemas/UploadedKind" }, "ownerId": { "type": "string" }, "source": { "$ref": "#/components/schemas/UploadSource" }, "status": { "$ref": "#/components/schemas/UploadStatus" }, "updatedAt": { "type": "string", "format": "date-time" }, "assetOptions": { "optional": { "$ref": "#/components/schemas/UploadAssetOptions" } }, "config": {}, "contentType": { "optional": { "type": "string" } }, "entityId": { "type": ["string", "null"] }, "errorMessage": { "optional": { "type": "string" } }, "fileSize": { "optional": { "type": "number" } }, "jobId": { "optional": { "type": "string" } }, "originalFileName": { "optional": { "type": "string" } }, "parts": { "optional": { "type": "array", "items": { "$ref": "#/components/schemas/UploadPart" } } }, "partsCount": { "optional": { "type": "number" } }, "provider": { "optional": { "$ref": "#/components/schemas/UploadProvider" } }, "url": { "optional": { "type": "string", "format": "uri" } } }, "additionalProperties": false };
var schema87 = { "type": "string", "x-open-enum": ["3d", "asset", "audio", "avatar", "image", "model", "text", "video"] };
var schema88 = { "type": "string", "x-open-enum": ["civitai", "huggingface", "multipart", "other", "url"] };
var schema89 = { "type": "string", "x-open-enum": ["complete", "failed", "imported", "pending", "validated", "validating"] };
var schema92 = { "type": "string", "x-open-enum": ["civitai", "huggingface", "other"] };
function validate65(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Upload", "id");
    }
    if (data.authorId === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Upload", "authorId");
    }
    if (data.createdAt === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Upload", "createdAt");
    }
    if (data.fileName === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Upload", "fileName");
    }
    if (data.kind === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Upload", "kind");
    }
    if (data.ownerId === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Upload", "ownerId");
    }
    if (data.source === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Upload", "source");
    }
    if (data.status === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Upload", "status");
    }
    if (data.updatedAt === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Upload", "updatedAt");
    }
    for (const key0 in data) {
      if (!func0.call(schema86.properties, key0)) {
        vErrors = fail(vErrors, instancePath, "components/schemas/Upload", "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.id !== void 0 && typeof data.id !== "string") {
      vErrors = must(vErrors, instancePath, "components/schemas/Upload", "id", "string");
    }
    if (data.authorId !== void 0 && typeof data.authorId !== "string") {
      vErrors = must(vErrors, instancePath, "components/schemas/Upload", "authorId", "string");
    }
    if (data.createdAt !== void 0) {
      let data2 = data.createdAt;
      if (typeof data2 !== "string" || !formats02(data2)) {
        vErrors = text(vErrors, data2, instancePath + "/createdAt", "components/schemas/Upload/properties/createdAt", "date-time");
      }
    }
    if (data.fileName !== void 0 && typeof data.fileName !== "string") {
      vErrors = must(vErrors, instancePath, "components/schemas/Upload", "fileName", "string");
    }
    if (data.kind !== void 0) {
      let data4 = data.kind;
      if (typeof data4 !== "string" || !func1(data4, schema87["x-open-enum"])) {
        vErrors = open(vErrors, data4, instancePath + "/kind", "components/schemas/UploadedKind", schema87["x-open-enum"]);
      }
    }
    if (data.ownerId !== void 0 && typeof data.ownerId !== "string") {
      vErrors = must(vErrors, instancePath, "components/schemas/Upload", "ownerId", "string");
    }
    if (data.source !== void 0) {
      let data6 = data.source;
      if (typeof data6 !== "string" || !func1(data6, schema88["x-open-enum"])) {
        vErrors = open(vErrors, data6, instancePath + "/source", "components/schemas/UploadSource", schema88["x-open-enum"]);
      }
    }
    if (data.status !== void 0) {
      let data7 = data.status;
      if (typeof data7 !== "string" || !func1(data7, schema89["x-open-enum"])) {
        vErrors = open(vErrors, data7, instancePath + "/status", "components/schemas/UploadStatus", schema89["x-open-enum"]);
      }
    }
    if (data.updatedAt !== void 0) {
      let data8 = data.updatedAt;
      if (typeof data8 !== "string" || !formats02(data8)) {
        vErrors = text(vErrors, data8, instancePath + "/updatedAt", "components/schemas/Upload/properties/updatedAt", "date-time");
      }
    }
    if (data.assetOptions !== void 0) {
      let data9 = data.assetOptions;
      if (data9 === null) {
        vErrors = no(vErrors, instancePath + "/assetOptions", "components/schemas/Upload/properties/assetOptions");
      } else {
        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
          for (const key1 in data9) {
            if (!(key1 === "collectionIds" || key1 === "hide" || key1 === "parentId")) {
              vErrors = fail(vErrors, instancePath + "/assetOptions", "components/schemas/UploadAssetOptions", "additionalProperties", { additionalProperty: key1 });
            }
          }
          if (data9.collectionIds !== void 0) {
            let data10 = data9.collectionIds;
            if (data10 === null) {
              vErrors = no(vErrors, instancePath + "/assetOptions/collectionIds", "components/schemas/UploadAssetOptions/properties/collectionIds");
            } else {
              if (Array.isArray(data10)) {
                const len0 = data10.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  if (typeof data10[i0] !== "string") {
                    vErrors = wrong(vErrors, instancePath + "/assetOptions/collectionIds/" + i0, "components/schemas/UploadAssetOptions/properties/collectionIds/items", "string");
                  }
                }
              } else {
                vErrors = wrong(vErrors, instancePath + "/assetOptions/collectionIds", "components/schemas/UploadAssetOptions/properties/collectionIds", "array");
              }
            }
          }
          if (data9.hide !== void 0) {
            let data12 = data9.hide;
            if (data12 === null) {
              vErrors = no(vErrors, instancePath + "/assetOptions/hide", "components/schemas/UploadAssetOptions/properties/hide");
            } else {
              if (typeof data12 !== "boolean") {
                vErrors = wrong(vErrors, instancePath + "/assetOptions/hide", "components/schemas/UploadAssetOptions/properties/hide", "boolean");
              }
            }
          }
          if (data9.parentId !== void 0) {
            let data13 = data9.parentId;
            if (data13 === null) {
              vErrors = no(vErrors, instancePath + "/assetOptions/parentId", "components/schemas/UploadAssetOptions/properties/parentId");
            } else {
              if (typeof data13 !== "string") {
                vErrors = wrong(vErrors, instancePath + "/assetOptions/parentId", "components/schemas/UploadAssetOptions/properties/parentId", "string");
              }
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/assetOptions", "components/schemas/UploadAssetOptions", "object");
        }
      }
    }
    if (data.contentType !== void 0 && typeof data.contentType !== "string") {
      vErrors = may(vErrors, data.contentType, instancePath, "components/schemas/Upload", "contentType", "string");
    }
    if (data.entityId !== void 0) {
      let data15 = data.entityId;
      if (typeof data15 !== "string" && data15 !== null) {
        vErrors = fail(vErrors, instancePath + "/entityId", "components/schemas/Upload/properties/entityId", "type", { type: schema86.properties.entityId.type });
      }
    }
    if (data.errorMessage !== void 0 && typeof data.errorMessage !== "string") {
      vErrors = may(vErrors, data.errorMessage, instancePath, "components/schemas/Upload", "errorMessage", "string");
    }
    if (data.fileSize !== void 0 && !(typeof data.fileSize == "number" && isFinite(data.fileSize))) {
      vErrors = may(vErrors, data.fileSize, instancePath, "components/schemas/Upload", "fileSize", "number");
    }
    if (data.jobId !== void 0 && typeof data.jobId !== "string") {
      vErrors = may(vErrors, data.jobId, instancePath, "components/schemas/Upload", "jobId", "string");
    }
    if (data.originalFileName !== void 0 && typeof data.originalFileName !== "string") {
      vErrors = may(vErrors, data.originalFileName, instancePath, "components/schemas/Upload", "originalFileName", "string");
    }
    if (data.parts !== void 0) {
      let data20 = data.parts;
      if (data20 === null) {
        vErrors = no(vErrors, instancePath + "/parts", "components/schemas/Upload/properties/parts");
      } else {
        if (Array.isArray(data20)) {
          const len1 = data20.length;
          for (let i1 = 0; i1 < len1; i1++) {
            let data21 = data20[i1];
            if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
              if (data21.expires === void 0) {
                vErrors = need(vErrors, instancePath + "/parts/" + i1, "components/schemas/UploadPart", "expires");
              }
              if (data21.number === void 0) {
                vErrors = need(vErrors, instancePath + "/parts/" + i1, "components/schemas/UploadPart", "number");
              }
              if (data21.url === void 0) {
                vErrors = need(vErrors, instancePath + "/parts/" + i1, "components/schemas/UploadPart", "url");
              }
              for (const key2 in data21) {
                if (!(key2 === "expires" || key2 === "number" || key2 === "url")) {
                  vErrors = fail(vErrors, instancePath + "/parts/" + i1, "components/schemas/UploadPart", "additionalProperties", { additionalProperty: key2 });
                }
              }
              if (data21.expires !== void 0) {
                let data22 = data21.expires;
                if (typeof data22 !== "string" || !formats02(data22)) {
                  vErrors = text(vErrors, data22, instancePath + "/parts/" + i1 + "/expires", "components/schemas/UploadPart/properties/expires", "date-time");
                }
              }
              if (data21.number !== void 0) {
                let data23 = data21.number;
                if (!(typeof data23 == "number" && isFinite(data23))) {
                  vErrors = wrong(vErrors, instancePath + "/parts/" + i1 + "/number", "components/schemas/UploadPart/properties/number", "number");
                }
              }
              if (data21.url !== void 0) {
                let data24 = data21.url;
                if (typeof data24 !== "string" || !formats2(data24)) {
                  vErrors = text(vErrors, data24, instancePath + "/parts/" + i1 + "/url", "components/schemas/UploadPart/properties/url", "uri");
                }
              }
            } else {
              vErrors = wrong(vErrors, instancePath + "/parts/" + i1, "components/schemas/UploadPart", "object");
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/parts", "components/schemas/Upload/properties/parts", "array");
        }
      }
    }
    if (data.partsCount !== void 0 && !(typeof data.partsCount == "number" && isFinite(data.partsCount))) {
      vErrors = may(vErrors, data.partsCount, instancePath, "components/schemas/Upload", "partsCount", "number");
    }
    if (data.provider !== void 0) {
      let data26 = data.provider;
      if (data26 === null) {
        vErrors = no(vErrors, instancePath + "/provider", "components/schemas/Upload/properties/provider");
      } else {
        if (typeof data26 !== "string" || !func1(data26, schema92["x-open-enum"])) {
          vErrors = open(vErrors, data26, instancePath + "/provider", "components/schemas/UploadProvider", schema92["x-open-enum"]);
        }
      }
    }
    if (data.url !== void 0) {
      let data27 = data.url;
      if (data27 === null) {
        vErrors = no(vErrors, instancePath + "/url", "components/schemas/Upload/properties/url");
      } else {
        if (typeof data27 !== "string" || !formats2(data27)) {
          vErrors = text(vErrors, data27, instancePath + "/url", "components/schemas/Upload/properties/url", "uri");
        }
      }
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/Upload", "object");
  }
  validate65.errors = vErrors;
  return vErrors === null;
}
function validate64(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.upload === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/UploadResponse", "upload");
    }
    for (const key0 in data) {
      if (!(key0 === "upload")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/UploadResponse", "additionalProperties", { additionalProperty: key0 });
      }
    }
    vErrors = mustPart(vErrors, data.upload, instancePath, "upload", validate65);
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/UploadResponse", "object");
  }
  validate64.errors = vErrors;
  return vErrors === null;
}
var $Usages = validate67;
var schema95 = { "type": "string", "x-open-enum": ["asset", "asset-privacy", "assistant-message", "background-removal", "byok-remove-project-provider", "byok-remove-provider", "byok-set-project-provider", "byok-set-provider", "captioning", "collection", "collection-assets", "collection-models", "controlnet", "controlnet-img2img", "controlnet-inpaint", "controlnet-ip-adapter", "controlnet-texture", "copy-asset", "copy-model", "creative-unit-cost", "creative-unit-discount", "custom", "custom-asset-created", "delete-asset", "delete-collection", "delete-collection-assets", "delete-collection-models", "delete-inference-image", "delete-model", "delete-model-preset", "delete-oscu-auto-refill", "delete-project-member", "delete-subscription", "delete-team-api-key", "delete-team-invitations", "delete-team-member", "delete-training-images", "describe-style", "detection", "disable-project-model", "disable-team-model", "download-assets", "download-model", "embed", "enable-project-model", "enable-team-model", "generative-fill", "image-prompt-editing", "images-generation", "img2img", "img2img-ip-adapter", "img2img-texture", "inference", "inpaint", "inpaint-ip-adapter", "ip-detection", "model", "model-preset", "models-training", "oscu", "patch", "pixelate", "project", "project-member", "reframe", "refunds", "repaint", "restyle", "segmentation", "skybox-base-360", "skybox-upscale-360", "start-train", "subscription", "subscription-seats", "tag-asset", "tag-model", "team-api-key", "team-member", "texture", "train-succeeded", "training-images-to-model", "transfer-model", "txt2img", "txt2img-ip-adapter", "update-asset", "update-collection", "update-model", "update-model-description", "update-model-examples", "update-model-prompt-guide", "update-oscu-auto-refill", "update-project", "update-project-instructions", "update-subscription", "update-team", "update-team-instructions", "update-team-member", "upscale", "vectorization"] };
function validate69(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "assetId" || key0 === "byokProvider" || key0 === "collectionId" || key0 === "isApiKey" || key0 === "jobId" || key0 === "modelId")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/UsageActivityData", "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.assetId !== void 0 && typeof data.assetId !== "string") {
      vErrors = may(vErrors, data.assetId, instancePath, "components/schemas/UsageActivityData", "assetId", "string");
    }
    if (data.byokProvider !== void 0) {
      let data1 = data.byokProvider;
      if (data1 === null) {
        vErrors = no(vErrors, instancePath + "/byokProvider", "components/schemas/UsageActivityData/properties/byokProvider");
      } else {
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
          if (data1.id === void 0) {
            vErrors = need(vErrors, instancePath + "/byokProvider", "components/schemas/UsageProvider", "id");
          }
          if (data1.displayName === void 0) {
            vErrors = need(vErrors, instancePath + "/byokProvider", "components/schemas/UsageProvider", "displayName");
          }
          for (const key1 in data1) {
            if (!(key1 === "id" || key1 === "displayName")) {
              vErrors = fail(vErrors, instancePath + "/byokProvider", "components/schemas/UsageProvider", "additionalProperties", { additionalProperty: key1 });
            }
          }
          if (data1.id !== void 0) {
            if (typeof data1.id !== "string") {
              vErrors = wrong(vErrors, instancePath + "/byokProvider/id", "components/schemas/UsageProvider/properties/id", "string");
            }
          }
          if (data1.displayName !== void 0) {
            if (typeof data1.displayName !== "string") {
              vErrors = wrong(vErrors, instancePath + "/byokProvider/displayName", "components/schemas/UsageProvider/properties/displayName", "string");
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/byokProvider", "components/schemas/UsageProvider", "object");
        }
      }
    }
    if (data.collectionId !== void 0 && typeof data.collectionId !== "string") {
      vErrors = may(vErrors, data.collectionId, instancePath, "components/schemas/UsageActivityData", "collectionId", "string");
    }
    if (data.isApiKey !== void 0 && typeof data.isApiKey !== "boolean") {
      vErrors = may(vErrors, data.isApiKey, instancePath, "components/schemas/UsageActivityData", "isApiKey", "boolean");
    }
    if (data.jobId !== void 0 && typeof data.jobId !== "string") {
      vErrors = may(vErrors, data.jobId, instancePath, "components/schemas/UsageActivityData", "jobId", "string");
    }
    if (data.modelId !== void 0 && typeof data.modelId !== "string") {
      vErrors = may(vErrors, data.modelId, instancePath, "components/schemas/UsageActivityData", "modelId", "string");
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/UsageActivityData", "object");
  }
  validate69.errors = vErrors;
  return vErrors === null;
}
function validate68(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/UsageActivity", "action");
    }
    if (data.data === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/UsageActivity", "data");
    }
    if (data.projectId === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/UsageActivity", "projectId");
    }
    if (data.time === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/UsageActivity", "time");
    }
    if (data.userId === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/UsageActivity", "userId");
    }
    for (const key0 in data) {
      if (!(key0 === "action" || key0 === "data" || key0 === "projectId" || key0 === "time" || key0 === "userId" || key0 === "creativeUnitsCost")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/UsageActivity", "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.action !== void 0) {
      let data0 = data.action;
      if (typeof data0 !== "string" || !func1(data0, schema95["x-open-enum"])) {
        vErrors = open(vErrors, data0, instancePath + "/action", "components/schemas/UsageAction", schema95["x-open-enum"]);
      }
    }
    vErrors = mustPart(vErrors, data.data, instancePath, "data", validate69);
    if (data.projectId !== void 0 && typeof data.projectId !== "string") {
      vErrors = must(vErrors, instancePath, "components/schemas/UsageActivity", "projectId", "string");
    }
    if (data.time !== void 0) {
      let data3 = data.time;
      if (typeof data3 !== "string" || !formats02(data3)) {
        vErrors = text(vErrors, data3, instancePath + "/time", "components/schemas/UsageActivity/properties/time", "date-time");
      }
    }
    if (data.userId !== void 0 && typeof data.userId !== "string") {
      vErrors = must(vErrors, instancePath, "components/schemas/UsageActivity", "userId", "string");
    }
    if (data.creativeUnitsCost !== void 0 && !(typeof data.creativeUnitsCost == "number" && isFinite(data.creativeUnitsCost))) {
      vErrors = may(vErrors, data.creativeUnitsCost, instancePath, "components/schemas/UsageActivity", "creativeUnitsCost", "number");
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/UsageActivity", "object");
  }
  validate68.errors = vErrors;
  return vErrors === null;
}
function validate722(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/AssetUsage", "kind");
    }
    if (data.points === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/AssetUsage", "points");
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "points")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/AssetUsage", "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 !== "string" || !func1(data0, schema122["x-open-enum"])) {
        vErrors = open(vErrors, data0, instancePath + "/kind", "components/schemas/AssetKind", schema122["x-open-enum"]);
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
              vErrors = need(vErrors, instancePath + "/points/" + i0, "components/schemas/CountPoint", "count");
            }
            if (data2.countApiKey === void 0) {
              vErrors = need(vErrors, instancePath + "/points/" + i0, "components/schemas/CountPoint", "countApiKey");
            }
            if (data2.time === void 0) {
              vErrors = need(vErrors, instancePath + "/points/" + i0, "components/schemas/CountPoint", "time");
            }
            for (const key1 in data2) {
              if (!(key1 === "count" || key1 === "countApiKey" || key1 === "time")) {
                vErrors = fail(vErrors, instancePath + "/points/" + i0, "components/schemas/CountPoint", "additionalProperties", { additionalProperty: key1 });
              }
            }
            if (data2.count !== void 0) {
              let data3 = data2.count;
              if (!(typeof data3 == "number" && isFinite(data3))) {
                vErrors = wrong(vErrors, instancePath + "/points/" + i0 + "/count", "components/schemas/CountPoint/properties/count", "number");
              }
            }
            if (data2.countApiKey !== void 0) {
              let data4 = data2.countApiKey;
              if (!(typeof data4 == "number" && isFinite(data4))) {
                vErrors = wrong(vErrors, instancePath + "/points/" + i0 + "/countApiKey", "components/schemas/CountPoint/properties/countApiKey", "number");
              }
            }
            if (data2.time !== void 0) {
              let data5 = data2.time;
              if (typeof data5 !== "string" || !formats02(data5)) {
                vErrors = text(vErrors, data5, instancePath + "/points/" + i0 + "/time", "components/schemas/CountPoint/properties/time", "date-time");
              }
            }
          } else {
            vErrors = wrong(vErrors, instancePath + "/points/" + i0, "components/schemas/CountPoint", "object");
          }
        }
      } else {
        vErrors = wrong(vErrors, instancePath + "/points", "components/schemas/AssetUsage/properties/points", "array");
      }
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/AssetUsage", "object");
  }
  validate722.errors = vErrors;
  return vErrors === null;
}
function validate76(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/UsedAssetMetadata", "type");
    }
    for (const key0 in data) {
      if (!(key0 === "type")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/UsedAssetMetadata", "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string" || !func1(data0, schema30["x-open-enum"])) {
        vErrors = open(vErrors, data0, instancePath + "/type", "components/schemas/AssetType", schema30["x-open-enum"]);
      }
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/UsedAssetMetadata", "object");
  }
  validate76.errors = vErrors;
  return vErrors === null;
}
function validate75(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/UsedAsset", "id");
    }
    if (data.kind === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/UsedAsset", "kind");
    }
    if (data.metadata === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/UsedAsset", "metadata");
    }
    if (data.properties === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/UsedAsset", "properties");
    }
    if (data.source === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/UsedAsset", "source");
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "kind" || key0 === "metadata" || key0 === "properties" || key0 === "source")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/UsedAsset", "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.id !== void 0 && typeof data.id !== "string") {
      vErrors = must(vErrors, instancePath, "components/schemas/UsedAsset", "id", "string");
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string" || !func1(data1, schema122["x-open-enum"])) {
        vErrors = open(vErrors, data1, instancePath + "/kind", "components/schemas/AssetKind", schema122["x-open-enum"]);
      }
    }
    vErrors = mustPart(vErrors, data.metadata, instancePath, "metadata", validate76);
    vErrors = mustPart(vErrors, data.properties, instancePath, "properties", validate19);
    if (data.source !== void 0) {
      let data4 = data.source;
      if (typeof data4 !== "string" || !func1(data4, schema45["x-open-enum"])) {
        vErrors = open(vErrors, data4, instancePath + "/source", "components/schemas/AssetSource", schema45["x-open-enum"]);
      }
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/UsedAsset", "object");
  }
  validate75.errors = vErrors;
  return vErrors === null;
}
function validate80(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/UsedJob", "id");
    }
    if (data.jobType === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/UsedJob", "jobType");
    }
    if (data.metadata === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/UsedJob", "metadata");
    }
    if (data.status === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/UsedJob", "status");
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "jobType" || key0 === "metadata" || key0 === "status")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/UsedJob", "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.id !== void 0 && typeof data.id !== "string") {
      vErrors = must(vErrors, instancePath, "components/schemas/UsedJob", "id", "string");
    }
    if (data.jobType !== void 0) {
      let data1 = data.jobType;
      if (typeof data1 !== "string" || !func1(data1, schema3["x-open-enum"])) {
        vErrors = open(vErrors, data1, instancePath + "/jobType", "components/schemas/JobType", schema3["x-open-enum"]);
      }
    }
    vErrors = mustPart(vErrors, data.metadata, instancePath, "metadata", validate32);
    if (data.status !== void 0) {
      let data3 = data.status;
      if (typeof data3 !== "string" || !func1(data3, schema202["x-open-enum"])) {
        vErrors = open(vErrors, data3, instancePath + "/status", "components/schemas/JobStatus", schema202["x-open-enum"]);
      }
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/UsedJob", "object");
  }
  validate80.errors = vErrors;
  return vErrors === null;
}
var schema114 = { "type": "string", "x-open-enum": ["active", "deleted", "inactive"] };
function validate83(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/UsedBy", "id");
    }
    if (data.isApiKey === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/UsedBy", "isApiKey");
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "isApiKey" || key0 === "apiKeyId" || key0 === "apiKeyStatus" || key0 === "avatar" || key0 === "email" || key0 === "fullName")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/UsedBy", "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.id !== void 0 && typeof data.id !== "string") {
      vErrors = must(vErrors, instancePath, "components/schemas/UsedBy", "id", "string");
    }
    if (data.isApiKey !== void 0 && typeof data.isApiKey !== "boolean") {
      vErrors = must(vErrors, instancePath, "components/schemas/UsedBy", "isApiKey", "boolean");
    }
    if (data.apiKeyId !== void 0 && typeof data.apiKeyId !== "string") {
      vErrors = may(vErrors, data.apiKeyId, instancePath, "components/schemas/UsedBy", "apiKeyId", "string");
    }
    if (data.apiKeyStatus !== void 0) {
      let data3 = data.apiKeyStatus;
      if (data3 === null) {
        vErrors = no(vErrors, instancePath + "/apiKeyStatus", "components/schemas/UsedBy/properties/apiKeyStatus");
      } else {
        if (typeof data3 !== "string" || !func1(data3, schema114["x-open-enum"])) {
          vErrors = open(vErrors, data3, instancePath + "/apiKeyStatus", "components/schemas/ApiKeyStatus", schema114["x-open-enum"]);
        }
      }
    }
    if (data.avatar !== void 0) {
      let data4 = data.avatar;
      if (data4 === null) {
        vErrors = no(vErrors, instancePath + "/avatar", "components/schemas/UsedBy/properties/avatar");
      } else {
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
          for (const key1 in data4) {
            if (!(key1 === "assetId" || key1 === "url")) {
              vErrors = fail(vErrors, instancePath + "/avatar", "components/schemas/UserAvatar", "additionalProperties", { additionalProperty: key1 });
            }
          }
          if (data4.assetId !== void 0) {
            let data5 = data4.assetId;
            if (data5 === null) {
              vErrors = no(vErrors, instancePath + "/avatar/assetId", "components/schemas/UserAvatar/properties/assetId");
            } else {
              if (typeof data5 !== "string") {
                vErrors = wrong(vErrors, instancePath + "/avatar/assetId", "components/schemas/UserAvatar/properties/assetId", "string");
              }
            }
          }
          if (data4.url !== void 0) {
            let data6 = data4.url;
            if (data6 === null) {
              vErrors = no(vErrors, instancePath + "/avatar/url", "components/schemas/UserAvatar/properties/url");
            } else {
              if (typeof data6 !== "string" || !formats2(data6)) {
                vErrors = text(vErrors, data6, instancePath + "/avatar/url", "components/schemas/UserAvatar/properties/url", "uri");
              }
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/avatar", "components/schemas/UserAvatar", "object");
        }
      }
    }
    if (data.email !== void 0 && typeof data.email !== "string") {
      vErrors = may(vErrors, data.email, instancePath, "components/schemas/UsedBy", "email", "string");
    }
    if (data.fullName !== void 0 && typeof data.fullName !== "string") {
      vErrors = may(vErrors, data.fullName, instancePath, "components/schemas/UsedBy", "fullName", "string");
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/UsedBy", "object");
  }
  validate83.errors = vErrors;
  return vErrors === null;
}
function validate74(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "assets" || key0 === "collections" || key0 === "jobs" || key0 === "models" || key0 === "users")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/UsageEntities", "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.assets !== void 0) {
      let data0 = data.assets;
      if (data0 === null) {
        vErrors = no(vErrors, instancePath + "/assets", "components/schemas/UsageEntities/properties/assets");
      } else {
        if (Array.isArray(data0)) {
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            vErrors = part(vErrors, validate75, data0[i0], instancePath + "/assets/" + i0);
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/assets", "components/schemas/UsageEntities/properties/assets", "array");
        }
      }
    }
    if (data.collections !== void 0) {
      let data2 = data.collections;
      if (data2 === null) {
        vErrors = no(vErrors, instancePath + "/collections", "components/schemas/UsageEntities/properties/collections");
      } else {
        if (Array.isArray(data2)) {
          const len1 = data2.length;
          for (let i1 = 0; i1 < len1; i1++) {
            let data3 = data2[i1];
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.id === void 0) {
                vErrors = need(vErrors, instancePath + "/collections/" + i1, "components/schemas/UsedCollection", "id");
              }
              if (data3.name === void 0) {
                vErrors = need(vErrors, instancePath + "/collections/" + i1, "components/schemas/UsedCollection", "name");
              }
              for (const key1 in data3) {
                if (!(key1 === "id" || key1 === "name")) {
                  vErrors = fail(vErrors, instancePath + "/collections/" + i1, "components/schemas/UsedCollection", "additionalProperties", { additionalProperty: key1 });
                }
              }
              if (data3.id !== void 0) {
                if (typeof data3.id !== "string") {
                  vErrors = wrong(vErrors, instancePath + "/collections/" + i1 + "/id", "components/schemas/UsedCollection/properties/id", "string");
                }
              }
              if (data3.name !== void 0) {
                if (typeof data3.name !== "string") {
                  vErrors = wrong(vErrors, instancePath + "/collections/" + i1 + "/name", "components/schemas/UsedCollection/properties/name", "string");
                }
              }
            } else {
              vErrors = wrong(vErrors, instancePath + "/collections/" + i1, "components/schemas/UsedCollection", "object");
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/collections", "components/schemas/UsageEntities/properties/collections", "array");
        }
      }
    }
    if (data.jobs !== void 0) {
      let data6 = data.jobs;
      if (data6 === null) {
        vErrors = no(vErrors, instancePath + "/jobs", "components/schemas/UsageEntities/properties/jobs");
      } else {
        if (Array.isArray(data6)) {
          const len2 = data6.length;
          for (let i2 = 0; i2 < len2; i2++) {
            vErrors = part(vErrors, validate80, data6[i2], instancePath + "/jobs/" + i2);
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/jobs", "components/schemas/UsageEntities/properties/jobs", "array");
        }
      }
    }
    if (data.models !== void 0) {
      let data8 = data.models;
      if (data8 === null) {
        vErrors = no(vErrors, instancePath + "/models", "components/schemas/UsageEntities/properties/models");
      } else {
        if (Array.isArray(data8)) {
          const len3 = data8.length;
          for (let i3 = 0; i3 < len3; i3++) {
            let data9 = data8[i3];
            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
              if (data9.id === void 0) {
                vErrors = need(vErrors, instancePath + "/models/" + i3, "components/schemas/UsedModel", "id");
              }
              if (data9.name === void 0) {
                vErrors = need(vErrors, instancePath + "/models/" + i3, "components/schemas/UsedModel", "name");
              }
              for (const key2 in data9) {
                if (!(key2 === "id" || key2 === "name" || key2 === "shortDescription")) {
                  vErrors = fail(vErrors, instancePath + "/models/" + i3, "components/schemas/UsedModel", "additionalProperties", { additionalProperty: key2 });
                }
              }
              if (data9.id !== void 0) {
                if (typeof data9.id !== "string") {
                  vErrors = wrong(vErrors, instancePath + "/models/" + i3 + "/id", "components/schemas/UsedModel/properties/id", "string");
                }
              }
              if (data9.name !== void 0) {
                if (typeof data9.name !== "string") {
                  vErrors = wrong(vErrors, instancePath + "/models/" + i3 + "/name", "components/schemas/UsedModel/properties/name", "string");
                }
              }
              if (data9.shortDescription !== void 0) {
                let data12 = data9.shortDescription;
                if (data12 === null) {
                  vErrors = no(vErrors, instancePath + "/models/" + i3 + "/shortDescription", "components/schemas/UsedModel/properties/shortDescription");
                } else {
                  if (typeof data12 !== "string") {
                    vErrors = wrong(vErrors, instancePath + "/models/" + i3 + "/shortDescription", "components/schemas/UsedModel/properties/shortDescription", "string");
                  }
                }
              }
            } else {
              vErrors = wrong(vErrors, instancePath + "/models/" + i3, "components/schemas/UsedModel", "object");
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/models", "components/schemas/UsageEntities/properties/models", "array");
        }
      }
    }
    if (data.users !== void 0) {
      let data13 = data.users;
      if (data13 === null) {
        vErrors = no(vErrors, instancePath + "/users", "components/schemas/UsageEntities/properties/users");
      } else {
        if (Array.isArray(data13)) {
          const len4 = data13.length;
          for (let i4 = 0; i4 < len4; i4++) {
            vErrors = part(vErrors, validate83, data13[i4], instancePath + "/users/" + i4);
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/users", "components/schemas/UsageEntities/properties/users", "array");
        }
      }
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/UsageEntities", "object");
  }
  validate74.errors = vErrors;
  return vErrors === null;
}
function validate86(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.modelId === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/ModelUsage", "modelId");
    }
    if (data.points === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/ModelUsage", "points");
    }
    for (const key0 in data) {
      if (!(key0 === "modelId" || key0 === "points")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/ModelUsage", "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.modelId !== void 0 && typeof data.modelId !== "string") {
      vErrors = must(vErrors, instancePath, "components/schemas/ModelUsage", "modelId", "string");
    }
    if (data.points !== void 0) {
      let data1 = data.points;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.apiKeyCost === void 0) {
              vErrors = need(vErrors, instancePath + "/points/" + i0, "components/schemas/ModelUsagePoint", "apiKeyCost");
            }
            if (data2.apiKeyDiscount === void 0) {
              vErrors = need(vErrors, instancePath + "/points/" + i0, "components/schemas/ModelUsagePoint", "apiKeyDiscount");
            }
            if (data2.cost === void 0) {
              vErrors = need(vErrors, instancePath + "/points/" + i0, "components/schemas/ModelUsagePoint", "cost");
            }
            if (data2.discount === void 0) {
              vErrors = need(vErrors, instancePath + "/points/" + i0, "components/schemas/ModelUsagePoint", "discount");
            }
            if (data2.jobs === void 0) {
              vErrors = need(vErrors, instancePath + "/points/" + i0, "components/schemas/ModelUsagePoint", "jobs");
            }
            if (data2.time === void 0) {
              vErrors = need(vErrors, instancePath + "/points/" + i0, "components/schemas/ModelUsagePoint", "time");
            }
            for (const key1 in data2) {
              if (!(key1 === "apiKeyCost" || key1 === "apiKeyDiscount" || key1 === "cost" || key1 === "discount" || key1 === "jobs" || key1 === "time")) {
                vErrors = fail(vErrors, instancePath + "/points/" + i0, "components/schemas/ModelUsagePoint", "additionalProperties", { additionalProperty: key1 });
              }
            }
            if (data2.apiKeyCost !== void 0) {
              let data3 = data2.apiKeyCost;
              if (!(typeof data3 == "number" && isFinite(data3))) {
                vErrors = wrong(vErrors, instancePath + "/points/" + i0 + "/apiKeyCost", "components/schemas/ModelUsagePoint/properties/apiKeyCost", "number");
              }
            }
            if (data2.apiKeyDiscount !== void 0) {
              let data4 = data2.apiKeyDiscount;
              if (!(typeof data4 == "number" && isFinite(data4))) {
                vErrors = wrong(vErrors, instancePath + "/points/" + i0 + "/apiKeyDiscount", "components/schemas/ModelUsagePoint/properties/apiKeyDiscount", "number");
              }
            }
            if (data2.cost !== void 0) {
              let data5 = data2.cost;
              if (!(typeof data5 == "number" && isFinite(data5))) {
                vErrors = wrong(vErrors, instancePath + "/points/" + i0 + "/cost", "components/schemas/ModelUsagePoint/properties/cost", "number");
              }
            }
            if (data2.discount !== void 0) {
              let data6 = data2.discount;
              if (!(typeof data6 == "number" && isFinite(data6))) {
                vErrors = wrong(vErrors, instancePath + "/points/" + i0 + "/discount", "components/schemas/ModelUsagePoint/properties/discount", "number");
              }
            }
            if (data2.jobs !== void 0) {
              let data7 = data2.jobs;
              if (!(typeof data7 == "number" && isFinite(data7))) {
                vErrors = wrong(vErrors, instancePath + "/points/" + i0 + "/jobs", "components/schemas/ModelUsagePoint/properties/jobs", "number");
              }
            }
            if (data2.time !== void 0) {
              let data8 = data2.time;
              if (typeof data8 !== "string" || !formats02(data8)) {
                vErrors = text(vErrors, data8, instancePath + "/points/" + i0 + "/time", "components/schemas/ModelUsagePoint/properties/time", "date-time");
              }
            }
          } else {
            vErrors = wrong(vErrors, instancePath + "/points/" + i0, "components/schemas/ModelUsagePoint", "object");
          }
        }
      } else {
        vErrors = wrong(vErrors, instancePath + "/points", "components/schemas/ModelUsage/properties/points", "array");
      }
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/ModelUsage", "object");
  }
  validate86.errors = vErrors;
  return vErrors === null;
}
function validate88(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.label === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/NsfwUsage", "label");
    }
    if (data.points === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/NsfwUsage", "points");
    }
    for (const key0 in data) {
      if (!(key0 === "label" || key0 === "points")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/NsfwUsage", "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.label !== void 0 && typeof data.label !== "string") {
      vErrors = must(vErrors, instancePath, "components/schemas/NsfwUsage", "label", "string");
    }
    if (data.points !== void 0) {
      let data1 = data.points;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.count === void 0) {
              vErrors = need(vErrors, instancePath + "/points/" + i0, "components/schemas/CountPoint", "count");
            }
            if (data2.countApiKey === void 0) {
              vErrors = need(vErrors, instancePath + "/points/" + i0, "components/schemas/CountPoint", "countApiKey");
            }
            if (data2.time === void 0) {
              vErrors = need(vErrors, instancePath + "/points/" + i0, "components/schemas/CountPoint", "time");
            }
            for (const key1 in data2) {
              if (!(key1 === "count" || key1 === "countApiKey" || key1 === "time")) {
                vErrors = fail(vErrors, instancePath + "/points/" + i0, "components/schemas/CountPoint", "additionalProperties", { additionalProperty: key1 });
              }
            }
            if (data2.count !== void 0) {
              let data3 = data2.count;
              if (!(typeof data3 == "number" && isFinite(data3))) {
                vErrors = wrong(vErrors, instancePath + "/points/" + i0 + "/count", "components/schemas/CountPoint/properties/count", "number");
              }
            }
            if (data2.countApiKey !== void 0) {
              let data4 = data2.countApiKey;
              if (!(typeof data4 == "number" && isFinite(data4))) {
                vErrors = wrong(vErrors, instancePath + "/points/" + i0 + "/countApiKey", "components/schemas/CountPoint/properties/countApiKey", "number");
              }
            }
            if (data2.time !== void 0) {
              let data5 = data2.time;
              if (typeof data5 !== "string" || !formats02(data5)) {
                vErrors = text(vErrors, data5, instancePath + "/points/" + i0 + "/time", "components/schemas/CountPoint/properties/time", "date-time");
              }
            }
          } else {
            vErrors = wrong(vErrors, instancePath + "/points/" + i0, "components/schemas/CountPoint", "object");
          }
        }
      } else {
        vErrors = wrong(vErrors, instancePath + "/points", "components/schemas/NsfwUsage/properties/points", "array");
      }
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/NsfwUsage", "object");
  }
  validate88.errors = vErrors;
  return vErrors === null;
}
var schema121 = { "type": "string", "x-open-enum": ["15m", "1d", "1h", "1m", "30m", "5m", "7d"] };
var schema123 = { "type": "string", "x-open-enum": ["background-removal", "captioning", "creative-unit-cost", "creative-unit-discount", "custom", "custom-asset-created", "detection", "image-prompt-editing", "images-generation", "ip-detection", "models-training", "patch", "pixelate", "refunds", "repaint", "restyle", "segmentation", "skybox-base-360", "skybox-upscale-360", "texture", "upscale", "vectorization"] };
function validate90(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.granularity === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Usage", "granularity");
    }
    if (data.points === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Usage", "points");
    }
    if (data.usageName === void 0) {
      vErrors = need(vErrors, instancePath, "components/schemas/Usage", "usageName");
    }
    for (const key0 in data) {
      if (!(key0 === "granularity" || key0 === "points" || key0 === "usageName")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/Usage", "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.granularity !== void 0) {
      let data0 = data.granularity;
      if (typeof data0 !== "string" || !func1(data0, schema121["x-open-enum"])) {
        vErrors = open(vErrors, data0, instancePath + "/granularity", "components/schemas/UsageGranularity", schema121["x-open-enum"]);
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
              vErrors = need(vErrors, instancePath + "/points/" + i0, "components/schemas/UsagePoint", "apiKey");
            }
            if (data2.time === void 0) {
              vErrors = need(vErrors, instancePath + "/points/" + i0, "components/schemas/UsagePoint", "time");
            }
            if (data2.value === void 0) {
              vErrors = need(vErrors, instancePath + "/points/" + i0, "components/schemas/UsagePoint", "value");
            }
            for (const key1 in data2) {
              if (!(key1 === "apiKey" || key1 === "time" || key1 === "value" || key1 === "apiKeyCost" || key1 === "apiKeyDiscount" || key1 === "cost" || key1 === "discount")) {
                vErrors = fail(vErrors, instancePath + "/points/" + i0, "components/schemas/UsagePoint", "additionalProperties", { additionalProperty: key1 });
              }
            }
            if (data2.apiKey !== void 0) {
              if (typeof data2.apiKey !== "string") {
                vErrors = wrong(vErrors, instancePath + "/points/" + i0 + "/apiKey", "components/schemas/UsagePoint/properties/apiKey", "string");
              }
            }
            if (data2.time !== void 0) {
              let data4 = data2.time;
              if (typeof data4 !== "string" || !formats02(data4)) {
                vErrors = text(vErrors, data4, instancePath + "/points/" + i0 + "/time", "components/schemas/UsagePoint/properties/time", "date-time");
              }
            }
            if (data2.value !== void 0) {
              if (typeof data2.value !== "string") {
                vErrors = wrong(vErrors, instancePath + "/points/" + i0 + "/value", "components/schemas/UsagePoint/properties/value", "string");
              }
            }
            if (data2.apiKeyCost !== void 0) {
              let data6 = data2.apiKeyCost;
              if (data6 === null) {
                vErrors = no(vErrors, instancePath + "/points/" + i0 + "/apiKeyCost", "components/schemas/UsagePoint/properties/apiKeyCost");
              } else {
                if (!(typeof data6 == "number" && isFinite(data6))) {
                  vErrors = wrong(vErrors, instancePath + "/points/" + i0 + "/apiKeyCost", "components/schemas/UsagePoint/properties/apiKeyCost", "number");
                }
              }
            }
            if (data2.apiKeyDiscount !== void 0) {
              let data7 = data2.apiKeyDiscount;
              if (data7 === null) {
                vErrors = no(vErrors, instancePath + "/points/" + i0 + "/apiKeyDiscount", "components/schemas/UsagePoint/properties/apiKeyDiscount");
              } else {
                if (!(typeof data7 == "number" && isFinite(data7))) {
                  vErrors = wrong(vErrors, instancePath + "/points/" + i0 + "/apiKeyDiscount", "components/schemas/UsagePoint/properties/apiKeyDiscount", "number");
                }
              }
            }
            if (data2.cost !== void 0) {
              let data8 = data2.cost;
              if (data8 === null) {
                vErrors = no(vErrors, instancePath + "/points/" + i0 + "/cost", "components/schemas/UsagePoint/properties/cost");
              } else {
                if (!(typeof data8 == "number" && isFinite(data8))) {
                  vErrors = wrong(vErrors, instancePath + "/points/" + i0 + "/cost", "components/schemas/UsagePoint/properties/cost", "number");
                }
              }
            }
            if (data2.discount !== void 0) {
              let data9 = data2.discount;
              if (data9 === null) {
                vErrors = no(vErrors, instancePath + "/points/" + i0 + "/discount", "components/schemas/UsagePoint/properties/discount");
              } else {
                if (!(typeof data9 == "number" && isFinite(data9))) {
                  vErrors = wrong(vErrors, instancePath + "/points/" + i0 + "/discount", "components/schemas/UsagePoint/properties/discount", "number");
                }
              }
            }
          } else {
            vErrors = wrong(vErrors, instancePath + "/points/" + i0, "components/schemas/UsagePoint", "object");
          }
        }
      } else {
        vErrors = wrong(vErrors, instancePath + "/points", "components/schemas/Usage/properties/points", "array");
      }
    }
    if (data.usageName !== void 0) {
      let data10 = data.usageName;
      if (typeof data10 !== "string" || !func1(data10, schema123["x-open-enum"])) {
        vErrors = open(vErrors, data10, instancePath + "/usageName", "components/schemas/UsageName", schema123["x-open-enum"]);
      }
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/Usage", "object");
  }
  validate90.errors = vErrors;
  return vErrors === null;
}
function validate67(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "activity" || key0 === "assetUsages" || key0 === "consumption" || key0 === "entities" || key0 === "modelUsages" || key0 === "nsfwUsages" || key0 === "usages")) {
        vErrors = fail(vErrors, instancePath, "components/schemas/Usages", "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.activity !== void 0) {
      let data0 = data.activity;
      if (data0 === null) {
        vErrors = no(vErrors, instancePath + "/activity", "components/schemas/Usages/properties/activity");
      } else {
        if (Array.isArray(data0)) {
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            vErrors = part(vErrors, validate68, data0[i0], instancePath + "/activity/" + i0);
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/activity", "components/schemas/Usages/properties/activity", "array");
        }
      }
    }
    if (data.assetUsages !== void 0) {
      let data2 = data.assetUsages;
      if (data2 === null) {
        vErrors = no(vErrors, instancePath + "/assetUsages", "components/schemas/Usages/properties/assetUsages");
      } else {
        if (Array.isArray(data2)) {
          const len1 = data2.length;
          for (let i1 = 0; i1 < len1; i1++) {
            vErrors = part(vErrors, validate722, data2[i1], instancePath + "/assetUsages/" + i1);
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/assetUsages", "components/schemas/Usages/properties/assetUsages", "array");
        }
      }
    }
    if (data.consumption !== void 0) {
      let data4 = data.consumption;
      if (data4 === null) {
        vErrors = no(vErrors, instancePath + "/consumption", "components/schemas/Usages/properties/consumption");
      } else {
        if (Array.isArray(data4)) {
          const len2 = data4.length;
          for (let i2 = 0; i2 < len2; i2++) {
            let data5 = data4[i2];
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
              if (data5.discount === void 0) {
                vErrors = need(vErrors, instancePath + "/consumption/" + i2, "components/schemas/UserConsumption", "discount");
              }
              if (data5.total === void 0) {
                vErrors = need(vErrors, instancePath + "/consumption/" + i2, "components/schemas/UserConsumption", "total");
              }
              if (data5.userId === void 0) {
                vErrors = need(vErrors, instancePath + "/consumption/" + i2, "components/schemas/UserConsumption", "userId");
              }
              if (data5.value === void 0) {
                vErrors = need(vErrors, instancePath + "/consumption/" + i2, "components/schemas/UserConsumption", "value");
              }
              for (const key1 in data5) {
                if (!(key1 === "discount" || key1 === "total" || key1 === "userId" || key1 === "value")) {
                  vErrors = fail(vErrors, instancePath + "/consumption/" + i2, "components/schemas/UserConsumption", "additionalProperties", { additionalProperty: key1 });
                }
              }
              if (data5.discount !== void 0) {
                let data6 = data5.discount;
                if (!(typeof data6 == "number" && isFinite(data6))) {
                  vErrors = wrong(vErrors, instancePath + "/consumption/" + i2 + "/discount", "components/schemas/UserConsumption/properties/discount", "number");
                }
              }
              if (data5.total !== void 0) {
                let data7 = data5.total;
                if (!(typeof data7 == "number" && isFinite(data7))) {
                  vErrors = wrong(vErrors, instancePath + "/consumption/" + i2 + "/total", "components/schemas/UserConsumption/properties/total", "number");
                }
              }
              if (data5.userId !== void 0) {
                if (typeof data5.userId !== "string") {
                  vErrors = wrong(vErrors, instancePath + "/consumption/" + i2 + "/userId", "components/schemas/UserConsumption/properties/userId", "string");
                }
              }
              if (data5.value !== void 0) {
                let data9 = data5.value;
                if (!(typeof data9 == "number" && isFinite(data9))) {
                  vErrors = wrong(vErrors, instancePath + "/consumption/" + i2 + "/value", "components/schemas/UserConsumption/properties/value", "number");
                }
              }
            } else {
              vErrors = wrong(vErrors, instancePath + "/consumption/" + i2, "components/schemas/UserConsumption", "object");
            }
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/consumption", "components/schemas/Usages/properties/consumption", "array");
        }
      }
    }
    vErrors = mayPart(vErrors, data.entities, instancePath, "components/schemas/Usages", "entities", validate74);
    if (data.modelUsages !== void 0) {
      let data11 = data.modelUsages;
      if (data11 === null) {
        vErrors = no(vErrors, instancePath + "/modelUsages", "components/schemas/Usages/properties/modelUsages");
      } else {
        if (Array.isArray(data11)) {
          const len3 = data11.length;
          for (let i3 = 0; i3 < len3; i3++) {
            vErrors = part(vErrors, validate86, data11[i3], instancePath + "/modelUsages/" + i3);
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/modelUsages", "components/schemas/Usages/properties/modelUsages", "array");
        }
      }
    }
    if (data.nsfwUsages !== void 0) {
      let data13 = data.nsfwUsages;
      if (data13 === null) {
        vErrors = no(vErrors, instancePath + "/nsfwUsages", "components/schemas/Usages/properties/nsfwUsages");
      } else {
        if (Array.isArray(data13)) {
          const len4 = data13.length;
          for (let i4 = 0; i4 < len4; i4++) {
            vErrors = part(vErrors, validate88, data13[i4], instancePath + "/nsfwUsages/" + i4);
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/nsfwUsages", "components/schemas/Usages/properties/nsfwUsages", "array");
        }
      }
    }
    if (data.usages !== void 0) {
      let data15 = data.usages;
      if (data15 === null) {
        vErrors = no(vErrors, instancePath + "/usages", "components/schemas/Usages/properties/usages");
      } else {
        if (Array.isArray(data15)) {
          const len5 = data15.length;
          for (let i5 = 0; i5 < len5; i5++) {
            vErrors = part(vErrors, validate90, data15[i5], instancePath + "/usages/" + i5);
          }
        } else {
          vErrors = wrong(vErrors, instancePath + "/usages", "components/schemas/Usages/properties/usages", "array");
        }
      }
    }
  } else {
    vErrors = wrong(vErrors, instancePath, "components/schemas/Usages", "object");
  }
  validate67.errors = vErrors;
  return vErrors === null;
}
var header$0 = validate92;
function validate92(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (typeof data !== "string") {
    vErrors = wrong(vErrors, instancePath, "components/headers/AmznErrorType/schema", "string");
  }
  validate92.errors = vErrors;
  return vErrors === null;
}
var header$1 = validate93;
function validate93(data, { instancePath = "" } = {}) {
  let vErrors = null;
  if (typeof data !== "string") {
    vErrors = wrong(vErrors, instancePath, "components/headers/RetryAfter/schema", "string");
  }
  validate93.errors = vErrors;
  return vErrors === null;
}

// <stdin>
var requestValidators = {
  "generatePatch": $PatchRequest,
  "generateRunModel": $CustomRequest,
  "jobsTriggerAction": $JobActionRequest,
  "assetsUpload": $AssetUploadRequest,
  "assetsDeleteMultiple": $AssetDeleteRequest,
  "assetsGetBulk": $AssetBulkRequest,
  "assetsDownloadRequestBatch": $AssetArchiveRequest,
  "assetsDownloadRequest": $AssetDownloadRequest,
  "assetsUpdateTags": $AssetTagsRequest,
  "collectionsAssetsAdd": $CollectionAssetsRequest,
  "uploadsCreate": $UploadCreateRequest,
  "uploadsTriggerAction": $UploadActionRequest
};
var responseValidators = {
  "generatePatch": {
    "200": $PatchResponse,
    "269": $CostEstimate,
    "400": $ErrorBody,
    "401": $ErrorBody,
    "402": $PatchPaymentRequired,
    "403": $ErrorBody,
    "404": $ErrorBody,
    "413": $ErrorBody,
    "429": $ErrorBody,
    "500": $ErrorBody
  },
  "generateRunModel": {
    "200": $CustomResponse,
    "269": $CostEstimate,
    "400": $ErrorBody,
    "401": $ErrorBody,
    "402": $PatchPaymentRequired,
    "403": $ErrorBody,
    "404": $ErrorBody,
    "413": $ErrorBody,
    "429": $ErrorBody,
    "500": $ErrorBody
  },
  "jobsList": {
    "200": $JobPage,
    "400": $ErrorBody,
    "401": $ErrorBody,
    "402": $ErrorBody,
    "403": $ErrorBody,
    "404": $ErrorBody,
    "429": $ErrorBody,
    "500": $ErrorBody
  },
  "jobsRetrieve": {
    "200": $JobResponse,
    "400": $ErrorBody,
    "401": $ErrorBody,
    "402": $ErrorBody,
    "403": $ErrorBody,
    "404": $ErrorBody,
    "429": $ErrorBody,
    "500": $ErrorBody
  },
  "jobsTriggerAction": {
    "200": $JobResponse,
    "400": $ErrorBody,
    "401": $ErrorBody,
    "402": $ErrorBody,
    "403": $ErrorBody,
    "404": $ErrorBody,
    "429": $ErrorBody,
    "500": $ErrorBody
  },
  "assetsList": {
    "200": $AssetPage,
    "400": $ErrorBody,
    "401": $ErrorBody,
    "402": $ErrorBody,
    "403": $ErrorBody,
    "404": $ErrorBody,
    "429": $ErrorBody,
    "500": $ErrorBody
  },
  "assetsUpload": {
    "200": $AssetUploadResponse,
    "400": $ErrorBody,
    "401": $ErrorBody,
    "402": $ErrorBody,
    "403": $ErrorBody,
    "404": $ErrorBody,
    "413": $ErrorBody,
    "429": $ErrorBody,
    "500": $ErrorBody
  },
  "assetsDeleteMultiple": {
    "200": $AssetDeletion,
    "400": $ErrorBody,
    "401": $ErrorBody,
    "402": $ErrorBody,
    "403": $ErrorBody,
    "404": $ErrorBody,
    "429": $ErrorBody,
    "500": $ErrorBody
  },
  "assetsGetBulk": {
    "200": $AssetList,
    "400": $ErrorBody,
    "401": $ErrorBody,
    "402": $ErrorBody,
    "403": $ErrorBody,
    "404": $ErrorBody,
    "429": $ErrorBody,
    "500": $ErrorBody
  },
  "assetsDownloadRequestBatch": {
    "200": $AssetArchiveJob,
    "400": $ErrorBody,
    "401": $ErrorBody,
    "402": $ErrorBody,
    "403": $ErrorBody,
    "404": $ErrorBody,
    "429": $ErrorBody,
    "500": $ErrorBody
  },
  "assetsDownloadGetStatus": {
    "200": $AssetArchive,
    "400": $ErrorBody,
    "401": $ErrorBody,
    "402": $ErrorBody,
    "403": $ErrorBody,
    "404": $ErrorBody,
    "429": $ErrorBody,
    "500": $ErrorBody
  },
  "assetsRetrieve": {
    "200": $AssetResponse,
    "400": $ErrorBody,
    "401": $ErrorBody,
    "402": $ErrorBody,
    "403": $ErrorBody,
    "404": $ErrorBody,
    "429": $ErrorBody,
    "500": $ErrorBody
  },
  "assetsDownloadRequest": {
    "200": $AssetDownloadLink,
    "400": $ErrorBody,
    "401": $ErrorBody,
    "402": $ErrorBody,
    "403": $ErrorBody,
    "404": $ErrorBody,
    "429": $ErrorBody,
    "500": $ErrorBody
  },
  "assetsUpdateTags": {
    "200": $AssetTagsChange,
    "400": $ErrorBody,
    "401": $ErrorBody,
    "402": $ErrorBody,
    "403": $ErrorBody,
    "404": $ErrorBody,
    "429": $ErrorBody,
    "500": $ErrorBody
  },
  "collectionsAssetsAdd": {
    "200": $CollectionResponse,
    "400": $ErrorBody,
    "401": $ErrorBody,
    "402": $ErrorBody,
    "403": $ErrorBody,
    "404": $ErrorBody,
    "429": $ErrorBody,
    "500": $ErrorBody
  },
  "uploadsCreate": {
    "200": $UploadResponse,
    "400": $ErrorBody,
    "401": $ErrorBody,
    "402": $ErrorBody,
    "403": $ErrorBody,
    "404": $ErrorBody,
    "429": $ErrorBody,
    "500": $ErrorBody
  },
  "uploadsRetrieve": {
    "200": $UploadResponse,
    "400": $ErrorBody,
    "401": $ErrorBody,
    "402": $ErrorBody,
    "403": $ErrorBody,
    "404": $ErrorBody,
    "429": $ErrorBody,
    "500": $ErrorBody
  },
  "uploadsTriggerAction": {
    "200": $UploadResponse,
    "400": $ErrorBody,
    "401": $ErrorBody,
    "402": $ErrorBody,
    "403": $ErrorBody,
    "404": $ErrorBody,
    "429": $ErrorBody,
    "500": $ErrorBody
  },
  "usagesList": {
    "200": $Usages,
    "400": $ErrorBody,
    "401": $ErrorBody,
    "402": $ErrorBody,
    "403": $ErrorBody,
    "404": $ErrorBody,
    "429": $ErrorBody,
    "500": $ErrorBody
  }
};
var responseHeaders = { "generatePatch": { "403": [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: header$0 }], "429": [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: header$1 }] }, "generateRunModel": { "403": [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: header$0 }], "429": [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: header$1 }] }, "jobsList": { "403": [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: header$0 }], "429": [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: header$1 }] }, "jobsRetrieve": { "403": [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: header$0 }], "429": [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: header$1 }] }, "jobsTriggerAction": { "403": [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: header$0 }], "429": [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: header$1 }] }, "assetsList": { "403": [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: header$0 }], "429": [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: header$1 }] }, "assetsUpload": { "403": [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: header$0 }], "429": [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: header$1 }] }, "assetsDeleteMultiple": { "403": [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: header$0 }], "429": [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: header$1 }] }, "assetsGetBulk": { "403": [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: header$0 }], "429": [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: header$1 }] }, "assetsDownloadRequestBatch": { "403": [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: header$0 }], "429": [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: header$1 }] }, "assetsDownloadGetStatus": { "403": [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: header$0 }], "429": [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: header$1 }] }, "assetsRetrieve": { "403": [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: header$0 }], "429": [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: header$1 }] }, "assetsDownloadRequest": { "403": [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: header$0 }], "429": [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: header$1 }] }, "assetsUpdateTags": { "403": [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: header$0 }], "429": [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: header$1 }] }, "collectionsAssetsAdd": { "403": [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: header$0 }], "429": [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: header$1 }] }, "uploadsCreate": { "403": [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: header$0 }], "429": [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: header$1 }] }, "uploadsRetrieve": { "403": [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: header$0 }], "429": [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: header$1 }] }, "uploadsTriggerAction": { "403": [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: header$0 }], "429": [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: header$1 }] }, "usagesList": { "403": [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: header$0 }], "429": [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: header$1 }] } };
export {
  requestValidators,
  responseHeaders,
  responseValidators
};
