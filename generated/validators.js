// Written by `npm run generate` from openapi/openapi.yaml. Do not edit.

// virtual:tables
var requests = {
  "PatchRequest": {
    "type": "object",
    "required": [
      "image"
    ],
    "not": {
      "required": [
        "backgroundColor",
        "format"
      ],
      "properties": {
        "backgroundColor": {
          "type": "string",
          "const": "transparent"
        },
        "format": {
          "type": "string",
          "const": "jpeg"
        }
      }
    },
    "properties": {
      "image": "#ImageReference",
      "allowOverflow": "boolean",
      "backgroundColor": "#BackgroundColor",
      "crop": "#PatchCrop",
      "format": "#PatchFormat",
      "patch": "#PatchOverlay",
      "position": "#PatchPosition"
    }
  },
  "ImageReference": {
    "type": "string",
    "pattern": "^(?:[A-Za-z0-9_-]+|data:image/[A-Za-z0-9.+-]+;base64,[A-Za-z0-9+/]+={0,2})$"
  },
  "BackgroundColor": {
    "type": "string",
    "pattern": "^(?:#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})|[A-Za-z]+)$"
  },
  "PatchCrop": {
    "type": "object",
    "required": [
      "height",
      "left",
      "top",
      "width"
    ],
    "properties": {
      "height": "number",
      "left": "number",
      "top": "number",
      "width": "number",
      "backgroundColor": "#CropBackgroundColor"
    }
  },
  "CropBackgroundColor": {
    "type": "string",
    "pattern": "^(?:#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})|rgba?\\([0-9]{1,3}, ?[0-9]{1,3}, ?[0-9]{1,3}(?:, ?(?:0|1|0?\\.[0-9]+))?\\)|[A-Za-z]+)$"
  },
  "PatchFormat": {
    "type": "string",
    "enum": [
      "jpeg",
      "png"
    ]
  },
  "PatchOverlay": {
    "type": "object",
    "required": [
      "image",
      "mode"
    ],
    "properties": {
      "image": "#ImageReference",
      "mode": "#PatchMode"
    }
  },
  "PatchMode": {
    "type": "string",
    "enum": [
      "erase",
      "override"
    ]
  },
  "PatchPosition": {
    "type": "object",
    "required": [
      "x",
      "y"
    ],
    "properties": {
      "x": "number",
      "y": "number"
    }
  },
  "CustomRequest": {
    "type": "object",
    "additionalProperties": true
  },
  "JobActionRequest": {
    "type": "object",
    "properties": {
      "action": "#JobAction"
    }
  },
  "JobAction": {
    "type": "string",
    "enum": [
      "cancel"
    ]
  },
  "AssetUploadRequest": {
    "type": "object",
    "required": [
      "name"
    ],
    "properties": {
      "name": "string",
      "canvas": "string",
      "collectionIds": {
        "type": "array",
        "items": "string"
      },
      "hide": "boolean",
      "image": "string",
      "parentId": "string",
      "thumbnail": "string"
    }
  },
  "AssetDeleteRequest": {
    "type": "object",
    "required": [
      "assetIds"
    ],
    "properties": {
      "assetIds": {
        "type": "array",
        "maxItems": 100,
        "items": "string"
      }
    }
  },
  "AssetBulkRequest": {
    "type": "object",
    "properties": {
      "assetIds": {
        "type": "array",
        "maxItems": 200,
        "items": "string"
      }
    }
  },
  "AssetArchiveRequest": {
    "type": "object",
    "required": [
      "options",
      "query"
    ],
    "properties": {
      "options": "#AssetArchiveOptions",
      "query": "#AssetArchiveQuery"
    }
  },
  "AssetArchiveOptions": {
    "type": "object",
    "required": [
      "fileNameTemplate"
    ],
    "properties": {
      "fileNameTemplate": "string",
      "flat": "boolean"
    }
  },
  "AssetArchiveQuery": {
    "type": "object",
    "required": [
      "assetIds",
      "inferenceIds",
      "modelIds"
    ],
    "properties": {
      "assetIds": {
        "type": "array",
        "maxItems": 1e3,
        "items": "string"
      },
      "inferenceIds": {
        "type": "array",
        "items": "string"
      },
      "modelIds": {
        "type": "array",
        "items": "string"
      }
    }
  },
  "AssetDownloadRequest": {
    "type": "object",
    "properties": {
      "targetFormat": "#AssetTargetFormat"
    }
  },
  "AssetTargetFormat": {
    "type": "string",
    "enum": [
      "avif",
      "fbx",
      "gif",
      "glb",
      "heif",
      "jpeg",
      "jpg",
      "obj",
      "png",
      "svg",
      "tif",
      "tiff",
      "webp"
    ]
  },
  "AssetTagsRequest": {
    "type": "object",
    "properties": {
      "add": {
        "type": "array",
        "items": "string"
      },
      "delete": {
        "type": "array",
        "items": "string"
      },
      "strict": "boolean"
    }
  },
  "CollectionAssetsRequest": {
    "type": "object",
    "required": [
      "assetIds"
    ],
    "properties": {
      "assetIds": {
        "type": "array",
        "maxItems": 49,
        "items": "string"
      }
    }
  },
  "UploadCreateRequest": {
    "type": "object",
    "properties": {
      "assetOptions": "#UploadAssetOptions",
      "civitaiModelUrl": {
        "type": "string",
        "format": "uri"
      },
      "contentType": "string",
      "fileName": "string",
      "fileSize": "number",
      "huggingFaceModelName": "string",
      "kind": "#UploadKind",
      "parts": {
        "type": "number",
        "minimum": 1,
        "maximum": 1e4
      },
      "url": {
        "type": "string",
        "format": "uri"
      }
    }
  },
  "UploadAssetOptions": {
    "type": "object",
    "properties": {
      "collectionIds": {
        "type": "array",
        "items": "string"
      },
      "hide": "boolean",
      "parentId": "string"
    }
  },
  "UploadKind": {
    "type": "string",
    "enum": [
      "3d",
      "asset",
      "audio",
      "avatar",
      "image",
      "model",
      "text",
      "video"
    ]
  },
  "UploadActionRequest": {
    "type": "object",
    "required": [
      "action"
    ],
    "properties": {
      "action": "#UploadAction"
    }
  },
  "UploadAction": {
    "type": "string",
    "enum": [
      "complete"
    ]
  }
};
var responses = {
  "PatchResponse": {
    "anyOf": [
      "#PatchResult",
      "#PatchDryRun"
    ]
  },
  "PatchResult": {
    "type": "object",
    "required": [
      "job"
    ],
    "properties": {
      "job": "#Job",
      "asset?": "#Asset",
      "creativeUnitsCost?": "number",
      "creativeUnitsDiscount?": "number",
      "ipDetection?": "#IpDetection"
    },
    "additionalProperties": false
  },
  "Job": {
    "type": "object",
    "required": [
      "createdAt",
      "jobId",
      "jobType",
      "metadata",
      "progress",
      "status",
      "statusHistory",
      "updatedAt"
    ],
    "properties": {
      "createdAt": {
        "type": "string",
        "format": "date-time"
      },
      "jobId": "string",
      "jobType": "#JobType",
      "metadata": "#JobMetadata",
      "progress": {
        "type": "number",
        "minimum": 0,
        "maximum": 1
      },
      "status": "#JobStatus",
      "statusHistory": {
        "type": "array",
        "items": "#JobStatusChange"
      },
      "updatedAt": {
        "type": "string",
        "format": "date-time"
      },
      "authorId?": "string",
      "billing?": "#JobBilling",
      "ownerId?": "string"
    },
    "additionalProperties": false
  },
  "JobType": {
    "type": "string",
    "x-open-enum": [
      "assets-download",
      "canvas-export",
      "caption",
      "caption-llava",
      "custom",
      "describe-style",
      "detection",
      "embed",
      "flux",
      "flux-model-training",
      "generate-prompt",
      "image-generation",
      "image-prompt-editing",
      "inference",
      "mesh-preview-rendering",
      "model-download",
      "model-import",
      "model-training",
      "musubi-model-training",
      "openai-image-generation",
      "patch-image",
      "pixelate",
      "reframe",
      "remove-background",
      "repaint",
      "restyle",
      "segment",
      "skybox-3d",
      "skybox-base-360",
      "skybox-hdri",
      "skybox-upscale-360",
      "splat",
      "texture",
      "translate",
      "upload",
      "upscale",
      "upscale-skybox",
      "upscale-texture",
      "vectorize",
      "workflow"
    ]
  },
  "JobMetadata": {
    "type": "object",
    "properties": {
      "assetIds?": {
        "type": "array",
        "items": "string"
      },
      "error": {
        "type": [
          "string",
          "null"
        ]
      },
      "flow?": {
        "type": "array",
        "items": "#WorkflowNode"
      },
      "hint?": "string",
      "input?": {
        "type": "object",
        "additionalProperties": true
      },
      "output?": "#JobOutput",
      "outputModelId?": "string",
      "workflowId?": "string",
      "workflowJobId?": "string"
    },
    "additionalProperties": false
  },
  "WorkflowNode": {
    "type": "object",
    "required": [
      "id",
      "status",
      "type"
    ],
    "properties": {
      "id": "string",
      "status": "#WorkflowNodeStatus",
      "type": "#WorkflowNodeType",
      "assets?": {
        "type": "array",
        "items": "#AssetFile"
      },
      "count?": "number",
      "dependsOn?": {
        "type": "array",
        "items": "string"
      },
      "includeOutputsInWorkflowJob?": {
        "type": "boolean",
        "const": true
      },
      "inputs?": {
        "type": "array",
        "items": "#ModelInput"
      },
      "items?": {
        "type": "array",
        "items": "string"
      },
      "iterationIndex?": "number",
      "jobId?": "string",
      "logic?": "#WorkflowLogic",
      "logicType?": "#WorkflowLogicType",
      "loopBodyNodeIds?": {
        "type": "array",
        "items": "string"
      },
      "loopNodeId?": "string",
      "modelId?": "string",
      "output": true,
      "workflowId?": "string"
    },
    "additionalProperties": false
  },
  "WorkflowNodeStatus": {
    "type": "string",
    "x-open-enum": [
      "failure",
      "pending",
      "processing",
      "rejected",
      "skipped",
      "success"
    ]
  },
  "WorkflowNodeType": {
    "type": "string",
    "x-open-enum": [
      "custom-model",
      "for-each",
      "generate-prompt",
      "list",
      "logic",
      "model",
      "remove-background",
      "transform",
      "user-approval",
      "workflow"
    ]
  },
  "AssetFile": {
    "type": "object",
    "required": [
      "assetId",
      "url"
    ],
    "properties": {
      "assetId": "string",
      "url": {
        "type": "string",
        "format": "uri"
      }
    },
    "additionalProperties": false
  },
  "ModelInput": {
    "type": "object",
    "required": [
      "name",
      "type"
    ],
    "properties": {
      "name": "string",
      "type": "#ModelInputType",
      "allowedValues?": {
        "type": "array",
        "items": true
      },
      "backgroundBehavior?": "#BackgroundBehavior",
      "color?": "boolean",
      "costImpact?": "boolean",
      "default": true,
      "description?": "string",
      "group?": "string",
      "hint?": "string",
      "inputs?": {
        "type": "array",
        "items": {
          "type": "object",
          "additionalProperties": true
        }
      },
      "items?": {
        "type": "array",
        "items": {
          "type": "array",
          "items": "#ModelInput"
        }
      },
      "kind?": "#AssetKind",
      "label?": "string",
      "maskFrom?": "string",
      "max?": "number",
      "maxDuration?": "number",
      "maxLength?": "number",
      "maxSize?": "number",
      "min?": "number",
      "minLength?": "number",
      "modelTypes?": {
        "type": "array",
        "items": "#ModelType"
      },
      "parent?": "boolean",
      "placeholder?": "string",
      "prompt?": "boolean",
      "promptSpark?": "boolean",
      "ref?": "#ModelInputReference",
      "required?": "#ModelInputRequirement",
      "step?": "number",
      "value": true
    },
    "additionalProperties": false
  },
  "ModelInputType": {
    "type": "string",
    "x-open-enum": [
      "boolean",
      "file",
      "file_array",
      "inputs_array",
      "model",
      "model_array",
      "number",
      "number_array",
      "string",
      "string_array"
    ]
  },
  "BackgroundBehavior": {
    "type": "string",
    "enum": [
      "opaque",
      "transparent"
    ]
  },
  "AssetKind": {
    "type": "string",
    "x-open-enum": [
      "3d",
      "audio",
      "document",
      "image",
      "image-hdr",
      "json",
      "text",
      "video"
    ]
  },
  "ModelType": {
    "type": "string",
    "x-open-enum": [
      "custom",
      "elevenlabs-voice",
      "flux.1",
      "flux.1-composition",
      "flux.1-kontext-dev",
      "flux.1-kontext-lora",
      "flux.1-krea-dev",
      "flux.1-krea-lora",
      "flux.1-lora",
      "flux.1-pro",
      "flux.1.1-pro-ultra",
      "flux.2-dev-edit-lora",
      "flux.2-dev-lora",
      "flux.2-klein-4b-edit-lora",
      "flux.2-klein-4b-lora",
      "flux.2-klein-9b-edit-lora",
      "flux.2-klein-9b-lora",
      "flux.2-klein-base-4b-edit-lora",
      "flux.2-klein-base-4b-lora",
      "flux.2-klein-base-9b-edit-lora",
      "flux.2-klein-base-9b-lora",
      "flux1.1-pro",
      "gpt-image-1",
      "qwen-image-2512-lora",
      "qwen-image-edit-2509-lora",
      "qwen-image-edit-2511-lora",
      "qwen-image-edit-lora",
      "qwen-image-lora",
      "zimage-de-turbo-lora",
      "zimage-lora",
      "zimage-turbo-lora"
    ]
  },
  "ModelInputReference": {
    "type": "object",
    "properties": {
      "conditional?": {
        "type": "array",
        "items": "string"
      },
      "equal?": "string",
      "name?": "string",
      "node?": "string"
    },
    "additionalProperties": false
  },
  "ModelInputRequirement": {
    "type": "object",
    "properties": {
      "always?": "boolean",
      "conditionalValues": true,
      "ifDefined": true,
      "ifNotDefined": true
    },
    "additionalProperties": false
  },
  "WorkflowLogic": {
    "type": "object",
    "properties": {
      "cases?": {
        "type": "array",
        "items": "#WorkflowLogicCase"
      },
      "default?": "string",
      "transform?": "string"
    },
    "additionalProperties": false
  },
  "WorkflowLogicCase": {
    "type": "object",
    "required": [
      "condition",
      "value"
    ],
    "properties": {
      "condition": "string",
      "value": "string"
    },
    "additionalProperties": false
  },
  "WorkflowLogicType": {
    "type": "string",
    "x-open-enum": [
      "if-else"
    ]
  },
  "JobOutput": {
    "type": "object",
    "additionalProperties": true,
    "properties": {
      "entityId?": "string"
    }
  },
  "JobStatus": {
    "type": "string",
    "x-open-enum": [
      "canceled",
      "failure",
      "finalizing",
      "in-progress",
      "pending",
      "queued",
      "success",
      "warming-up"
    ]
  },
  "JobStatusChange": {
    "type": "object",
    "required": [
      "date",
      "status"
    ],
    "properties": {
      "date": {
        "type": "string",
        "format": "date-time"
      },
      "status": "#JobStatus"
    },
    "additionalProperties": false
  },
  "JobBilling": {
    "type": "object",
    "required": [
      "cuCost",
      "cuDiscount"
    ],
    "properties": {
      "cuCost": "number",
      "cuCostDetails?": "#JobCostDetails",
      "cuDiscount": "number",
      "disableRefund?": "boolean"
    },
    "additionalProperties": false
  },
  "JobCostDetails": {
    "type": "object",
    "additionalProperties": {
      "type": [
        "number",
        "null"
      ]
    }
  },
  "Asset": {
    "type": "object",
    "required": [
      "id",
      "authorId",
      "collectionIds",
      "createdAt",
      "editCapabilities",
      "kind",
      "metadata",
      "mimeType",
      "ownerId",
      "privacy",
      "properties",
      "source",
      "status",
      "tags",
      "updatedAt",
      "url"
    ],
    "properties": {
      "id": "string",
      "authorId": "string",
      "collectionIds": {
        "type": "array",
        "items": "string"
      },
      "createdAt": {
        "type": "string",
        "format": "date-time"
      },
      "editCapabilities": {
        "type": "array",
        "items": "#EditCapability"
      },
      "kind": "#AssetKind",
      "metadata": "#AssetMetadata",
      "mimeType": "string",
      "ownerId": "string",
      "privacy": "#AssetPrivacy",
      "properties": "#AssetProperties",
      "source": "#AssetSource",
      "status": "#AssetStatus",
      "tags": {
        "type": "array",
        "items": "string"
      },
      "updatedAt": {
        "type": "string",
        "format": "date-time"
      },
      "url": {
        "type": "string",
        "format": "uri"
      },
      "automaticCaptioning?": "string",
      "description?": "string",
      "embedding?": {
        "type": "array",
        "items": "number"
      },
      "firstFrame?": "#AssetFile",
      "isHidden?": "boolean",
      "lastFrame?": "#AssetFile",
      "nsfw?": {
        "type": "array",
        "items": "string"
      },
      "originalFileUrl?": {
        "type": "string",
        "format": "uri"
      },
      "outputIndex?": {
        "type": "integer",
        "minimum": 0
      },
      "preview?": "#AssetFile",
      "thumbnail?": "#AssetFile"
    },
    "additionalProperties": false
  },
  "EditCapability": {
    "type": "string",
    "x-open-enum": [
      "DETECTION",
      "GENERATIVE_FILL",
      "PIXELATE",
      "PROMPT_EDITING",
      "REFINE",
      "REFRAME",
      "REMOVE_BACKGROUND",
      "SEGMENTATION",
      "UPSCALE",
      "UPSCALE_360",
      "VECTORIZATION"
    ]
  },
  "AssetMetadata": {
    "type": "object",
    "required": [
      "kind",
      "type"
    ],
    "properties": {
      "kind": "#AssetKind",
      "type": "#AssetType",
      "angular?": "number",
      "aspectRatio?": "string",
      "backgroundOpacity?": "number",
      "baseModelId?": "string",
      "bbox?": {
        "type": "array",
        "minItems": 4,
        "maxItems": 4,
        "items": "number"
      },
      "betterQuality?": "boolean",
      "cannyStructureImage?": "string",
      "clustering?": "boolean",
      "colorCorrection?": "boolean",
      "colorMode?": "string",
      "colorPrecision?": "number",
      "concepts?": {
        "type": "array",
        "items": "#AssetConcept"
      },
      "contours?": {
        "type": "array",
        "items": {
          "type": "array",
          "items": {
            "type": "array",
            "items": {
              "type": "array",
              "items": "number"
            }
          }
        }
      },
      "controlEnd?": "number",
      "copiedAt?": {
        "type": "string",
        "format": "date-time"
      },
      "cornerThreshold?": "number",
      "creativity?": "number",
      "creativityDecay?": "number",
      "defaultParameters?": "boolean",
      "depthFidelity?": "number",
      "depthImage?": "string",
      "detailsLevel?": "number",
      "dilate?": "number",
      "factor?": "number",
      "filterSpeckle?": "number",
      "fractality?": "number",
      "geometryEnforcement?": "number",
      "guidance?": "number",
      "halfMode?": "boolean",
      "hdr?": "number",
      "height?": "number",
      "highThreshold?": "number",
      "horizontalExpansionRatio?": "number",
      "image?": "string",
      "imageFidelity?": "number",
      "imageType?": "#ImageType",
      "inferenceId?": "string",
      "inputFidelity?": "#InputFidelity",
      "inputLocation?": "#InputLocation",
      "invert?": "boolean",
      "keypointThreshold?": "number",
      "layerDifference?": "number",
      "lengthThreshold?": "number",
      "lockExpiresAt?": {
        "type": "string",
        "format": "date-time"
      },
      "lowThreshold?": "number",
      "mask?": "string",
      "maxIterations?": "number",
      "maxThreshold?": "number",
      "minThreshold?": "number",
      "modality?": "#DetectionModality",
      "mode?": "string",
      "modelId?": "string",
      "modelType?": "#ModelType",
      "name?": "string",
      "nbMasks?": "number",
      "negativePrompt?": "string",
      "negativePromptStrength?": "number",
      "numInferenceSteps?": "number",
      "numOutputs?": "number",
      "originalAssetId?": "string",
      "outputIndex?": {
        "type": "integer",
        "minimum": 0
      },
      "overlapPercentage?": "number",
      "overrideEmbeddings?": "boolean",
      "parentId?": "string",
      "parentJobId?": "string",
      "pathPrecision?": "number",
      "points?": {
        "type": "array",
        "items": {
          "type": "array",
          "items": "number"
        }
      },
      "polished?": "number",
      "preset?": "string",
      "progressPercent?": "number",
      "prompt?": "string",
      "promptFidelity?": "number",
      "raised?": "number",
      "referenceImages?": {
        "type": "array",
        "items": "string"
      },
      "refinementSteps?": "number",
      "removeBackground?": "boolean",
      "resizeOption?": "number",
      "resultContours?": "boolean",
      "resultImage?": "boolean",
      "resultMask?": "boolean",
      "rootParentId?": "string",
      "saveFlipbook?": "boolean",
      "scalingFactor?": "number",
      "scheduler?": "string",
      "seed?": {
        "type": [
          "string",
          "number"
        ]
      },
      "sharpen?": "boolean",
      "shiny?": "number",
      "size?": "number",
      "sketch?": "boolean",
      "sourceProjectId?": "string",
      "spliceThreshold?": "number",
      "strength?": "number",
      "structureFidelity?": "number",
      "structureImage?": "string",
      "style?": "#UpscaleStyle",
      "styleFidelity?": "number",
      "styleImages?": {
        "type": "array",
        "items": "string"
      },
      "styleImagesFidelity?": "number",
      "targetHeight?": "number",
      "targetWidth?": "number",
      "text?": "string",
      "texture?": "string",
      "thumbnail?": "#AssetFile",
      "tileStyle?": "boolean",
      "trainingImage?": "boolean",
      "verticalExpansionRatio?": "number",
      "width?": "number"
    },
    "additionalProperties": false
  },
  "AssetType": {
    "type": "string",
    "x-open-enum": [
      "3d-texture",
      "3d-texture-albedo",
      "3d-texture-metallic",
      "3d-texture-mtl",
      "3d-texture-normal",
      "3d-texture-roughness",
      "3d23d",
      "3d23d-texture",
      "audio2audio",
      "audio2txt",
      "audio2video",
      "background-removal",
      "canvas",
      "canvas-drawing",
      "canvas-export",
      "detection",
      "generative-fill",
      "image-prompt-editing",
      "img23d",
      "img2img",
      "img2splat",
      "img2txt",
      "img2video",
      "inference-controlnet",
      "inference-controlnet-img2img",
      "inference-controlnet-inpaint",
      "inference-controlnet-inpaint-ip-adapter",
      "inference-controlnet-ip-adapter",
      "inference-controlnet-reference",
      "inference-controlnet-texture",
      "inference-img2img",
      "inference-img2img-ip-adapter",
      "inference-img2img-texture",
      "inference-inpaint",
      "inference-inpaint-ip-adapter",
      "inference-reference",
      "inference-reference-texture",
      "inference-txt2img",
      "inference-txt2img-ip-adapter",
      "inference-txt2img-texture",
      "patch",
      "pixelization",
      "reframe",
      "restyle",
      "segment",
      "segmentation-image",
      "segmentation-mask",
      "skybox-3d",
      "skybox-base-360",
      "skybox-hdri",
      "texture",
      "texture-albedo",
      "texture-ao",
      "texture-edge",
      "texture-height",
      "texture-metallic",
      "texture-normal",
      "texture-smoothness",
      "txt23d",
      "txt2audio",
      "txt2img",
      "txt2txt",
      "txt2video",
      "unknown",
      "uploaded",
      "uploaded-3d",
      "uploaded-audio",
      "uploaded-avatar",
      "uploaded-text",
      "uploaded-video",
      "upscale",
      "upscale-skybox",
      "upscale-texture",
      "upscale-video",
      "vectorization",
      "video23d",
      "video2audio",
      "video2img",
      "video2video",
      "voice-clone"
    ]
  },
  "AssetConcept": {
    "type": "object",
    "required": [
      "modelId",
      "scale"
    ],
    "properties": {
      "modelId": "string",
      "scale": "number",
      "modelEpoch?": "string"
    },
    "additionalProperties": false
  },
  "ImageType": {
    "type": "string",
    "enum": [
      "seamfull",
      "skybox",
      "texture"
    ]
  },
  "InputFidelity": {
    "type": "string",
    "enum": [
      "high",
      "low"
    ]
  },
  "InputLocation": {
    "type": "string",
    "enum": [
      "bottom",
      "left",
      "middle",
      "right",
      "top"
    ]
  },
  "DetectionModality": {
    "type": "string",
    "x-open-enum": [
      "canny",
      "depth",
      "grayscale",
      "lineart_anime",
      "mlsd",
      "normal",
      "pose",
      "scribble",
      "segmentation",
      "sketch"
    ]
  },
  "UpscaleStyle": {
    "type": "string",
    "x-open-enum": [
      "3d-cartoon",
      "3d-rendered",
      "anime",
      "cartoon",
      "cinematic",
      "claymation",
      "cloud-skydome",
      "comic",
      "cyberpunk",
      "enchanted",
      "fantasy",
      "ink",
      "manga",
      "manga-color",
      "minimalist",
      "neon-tron",
      "oil-painting",
      "pastel",
      "photo",
      "photography",
      "psychedelic",
      "retro-fantasy",
      "scifi-concept-art",
      "space",
      "standard",
      "whimsical"
    ]
  },
  "AssetPrivacy": {
    "type": "string",
    "enum": [
      "private",
      "public",
      "unlisted"
    ]
  },
  "AssetProperties": {
    "type": "object",
    "required": [
      "size"
    ],
    "properties": {
      "size": "number",
      "animationFrameCount?": "number",
      "bitrate?": "number",
      "boneCount?": "number",
      "cameraMode?": "#CameraMode",
      "cameraTrajectory?": {
        "type": "array",
        "items": "#CameraPose"
      },
      "channels?": "number",
      "charCount?": "number",
      "classification?": "#AudioClassification",
      "codecName?": "string",
      "description?": "string",
      "dimensions?": {
        "type": "array",
        "minItems": 3,
        "maxItems": 3,
        "items": "number"
      },
      "duration?": "number",
      "faceCount?": "number",
      "format?": "string",
      "frameRate?": "number",
      "hasAnimations?": "boolean",
      "hasFullPreview?": "boolean",
      "hasNormals?": "boolean",
      "hasSkeleton?": "boolean",
      "hasUVs?": "boolean",
      "height?": "number",
      "nbFrames?": "number",
      "preview?": "string",
      "sampleRate?": "number",
      "transcription?": "#AudioTranscription",
      "vertexCount?": "number",
      "width?": "number",
      "wordCount?": "number"
    },
    "additionalProperties": false
  },
  "CameraMode": {
    "type": "string",
    "x-open-enum": [
      "aerial",
      "interior",
      "turntable"
    ]
  },
  "CameraPose": {
    "type": "object",
    "required": [
      "position",
      "target"
    ],
    "properties": {
      "position": {
        "type": "array",
        "minItems": 3,
        "maxItems": 3,
        "items": true
      },
      "target": {
        "type": "array",
        "minItems": 3,
        "maxItems": 3,
        "items": true
      },
      "fov?": "number"
    },
    "additionalProperties": false
  },
  "AudioClassification": {
    "type": "string",
    "x-open-enum": [
      "effect",
      "interview",
      "music",
      "other",
      "sound",
      "speech",
      "text",
      "unknown"
    ]
  },
  "AudioTranscription": {
    "type": "object",
    "required": [
      "text"
    ],
    "properties": {
      "text": "string"
    },
    "additionalProperties": false
  },
  "AssetSource": {
    "type": "string",
    "x-open-enum": [
      "3d23d",
      "3d23d:texture",
      "3d:texture",
      "3d:texture:albedo",
      "3d:texture:metallic",
      "3d:texture:mtl",
      "3d:texture:normal",
      "3d:texture:roughness",
      "audio2audio",
      "audio2txt",
      "audio2video",
      "background-removal",
      "canvas",
      "canvas-drawing",
      "canvas-export",
      "detection",
      "generative-fill",
      "image-prompt-editing",
      "img23d",
      "img2img",
      "img2splat",
      "img2txt",
      "img2video",
      "inference-control-net",
      "inference-control-net-img",
      "inference-control-net-inpainting",
      "inference-control-net-inpainting-ip-adapter",
      "inference-control-net-ip-adapter",
      "inference-control-net-reference",
      "inference-control-net-texture",
      "inference-img",
      "inference-img-ip-adapter",
      "inference-img-texture",
      "inference-in-paint",
      "inference-in-paint-ip-adapter",
      "inference-reference",
      "inference-reference-texture",
      "inference-txt",
      "inference-txt-ip-adapter",
      "inference-txt-texture",
      "patch",
      "pixelization",
      "reframe",
      "restyle",
      "segment",
      "segmentation-image",
      "segmentation-mask",
      "skybox-3d",
      "skybox-base-360",
      "skybox-hdri",
      "texture",
      "texture:albedo",
      "texture:ao",
      "texture:edge",
      "texture:height",
      "texture:metallic",
      "texture:normal",
      "texture:smoothness",
      "txt23d",
      "txt2audio",
      "txt2img",
      "txt2txt",
      "txt2video",
      "unknown",
      "uploaded",
      "uploaded-3d",
      "uploaded-audio",
      "uploaded-avatar",
      "uploaded-text",
      "uploaded-video",
      "upscale",
      "upscale-skybox",
      "upscale-texture",
      "upscale-video",
      "vectorization",
      "video23d",
      "video2audio",
      "video2img",
      "video2video",
      "voice-clone"
    ]
  },
  "AssetStatus": {
    "type": "string",
    "x-open-enum": [
      "error",
      "pending",
      "success"
    ]
  },
  "IpDetection": {
    "type": "object",
    "required": [
      "action",
      "creativeUnitsCharged",
      "evaluatedFilters",
      "findings",
      "flagged"
    ],
    "properties": {
      "action": "#IpDetectionAction",
      "creativeUnitsCharged": "number",
      "evaluatedFilters": "number",
      "findings": {
        "type": "array",
        "items": "#IpFinding"
      },
      "flagged": "boolean",
      "hasDetectorError?": "boolean"
    },
    "additionalProperties": false
  },
  "IpDetectionAction": {
    "type": "string",
    "enum": [
      "allowed",
      "blocked",
      "flagged"
    ]
  },
  "IpFinding": {
    "type": "object",
    "required": [
      "category",
      "confidence",
      "filterId",
      "filterName",
      "flagged",
      "reason"
    ],
    "properties": {
      "category": "#IpFindingCategory",
      "confidence": {
        "type": "number",
        "minimum": 0,
        "maximum": 1
      },
      "filterId": "string",
      "filterName": "string",
      "flagged": "boolean",
      "reason": "string",
      "entities?": {
        "type": "array",
        "items": "string"
      }
    },
    "additionalProperties": false
  },
  "IpFindingCategory": {
    "type": "string",
    "x-open-enum": [
      "artist-style",
      "brand-trademark",
      "celebrity-likeness",
      "custom",
      "fictional-character"
    ]
  },
  "PatchDryRun": {
    "type": "object",
    "required": [
      "creativeUnitsCost"
    ],
    "properties": {
      "creativeUnitsCost": "number",
      "creativeUnitsDiscount?": "number",
      "costDetails?": "#CostDetails",
      "ipDetection?": "#IpDetection",
      "job?": "#EmptyJob"
    },
    "additionalProperties": false
  },
  "CostDetails": {
    "type": "object",
    "additionalProperties": "number"
  },
  "EmptyJob": {
    "type": "object",
    "maxProperties": 0,
    "additionalProperties": false
  },
  "CostEstimate": {
    "type": "object",
    "required": [
      "creativeUnitsCost"
    ],
    "properties": {
      "creativeUnitsCost": "number",
      "creativeUnitsDiscount?": "number",
      "costDetails?": "#CostDetails",
      "ipDetection?": "#IpDetection"
    },
    "additionalProperties": false
  },
  "ErrorBody": {
    "anyOf": [
      "#StatusError",
      "#HttpError",
      "#ReasonError",
      "#QuotaError",
      "#GatewayError"
    ]
  },
  "StatusError": {
    "type": "object",
    "required": [
      "status",
      "code",
      "message"
    ],
    "properties": {
      "status": {
        "type": "string",
        "const": "error"
      },
      "code": "string",
      "message": "string"
    },
    "additionalProperties": false
  },
  "HttpError": {
    "type": "object",
    "required": [
      "statusCode",
      "error",
      "message"
    ],
    "properties": {
      "statusCode": {
        "type": "integer",
        "minimum": 400,
        "maximum": 599
      },
      "error": "string",
      "message": "string"
    },
    "additionalProperties": false
  },
  "ReasonError": {
    "type": "object",
    "required": [
      "reason"
    ],
    "properties": {
      "name?": "string",
      "reason": "string",
      "details?": "#ReasonDetails",
      "remainingSeconds?": "number",
      "trace_id?": "string",
      "traceId?": "string"
    },
    "additionalProperties": false
  },
  "ReasonDetails": {
    "type": "object",
    "properties": {
      "actionLimit?": "number",
      "actionName?": "string",
      "currentPlan?": "string",
      "modelId?": "string",
      "requiredPlan?": "string"
    },
    "additionalProperties": false
  },
  "QuotaError": {
    "type": "object",
    "required": [
      "error",
      "code"
    ],
    "properties": {
      "error": "string",
      "code": "string"
    },
    "additionalProperties": false
  },
  "GatewayError": {
    "type": "object",
    "required": [
      "message"
    ],
    "properties": {
      "message": "string"
    },
    "additionalProperties": false
  },
  "PatchPaymentRequired": {
    "anyOf": [
      "#DryRunCompleted",
      "#ErrorBody"
    ]
  },
  "DryRunCompleted": {
    "type": "object",
    "required": [
      "statusCode",
      "message",
      "estimatedCost"
    ],
    "properties": {
      "statusCode": {
        "type": "integer",
        "const": 402
      },
      "message": "string",
      "estimatedCost": "number"
    },
    "additionalProperties": false
  },
  "CustomResponse": {
    "anyOf": [
      "#CustomResult",
      "#PatchDryRun"
    ]
  },
  "CustomResult": {
    "type": "object",
    "required": [
      "job"
    ],
    "properties": {
      "job": "#Job",
      "creativeUnitsCost?": "number",
      "creativeUnitsDiscount?": "number",
      "ipDetection?": "#IpDetection"
    },
    "additionalProperties": false
  },
  "JobPage": {
    "type": "object",
    "required": [
      "jobs"
    ],
    "properties": {
      "jobs": {
        "type": "array",
        "items": "#Job"
      },
      "nextPaginationToken": {
        "type": [
          "string",
          "null"
        ]
      }
    },
    "additionalProperties": false
  },
  "JobResponse": {
    "type": "object",
    "required": [
      "job"
    ],
    "properties": {
      "job": "#Job"
    },
    "additionalProperties": false
  },
  "AssetPage": {
    "type": "object",
    "required": [
      "assets"
    ],
    "properties": {
      "assets": {
        "type": "array",
        "items": "#Asset"
      },
      "nextPaginationToken": {
        "type": [
          "string",
          "null"
        ]
      }
    },
    "additionalProperties": false
  },
  "AssetUploadResponse": {
    "type": "object",
    "required": [
      "asset"
    ],
    "properties": {
      "asset": "#Asset",
      "job?": "#Job"
    },
    "additionalProperties": false
  },
  "AssetDeletion": {
    "type": "object",
    "additionalProperties": false
  },
  "AssetList": {
    "type": "object",
    "required": [
      "assets"
    ],
    "properties": {
      "assets": {
        "type": "array",
        "items": "#Asset"
      }
    },
    "additionalProperties": false
  },
  "AssetArchiveJob": {
    "type": "object",
    "required": [
      "jobId"
    ],
    "properties": {
      "jobId": "string"
    },
    "additionalProperties": false
  },
  "AssetArchive": {
    "type": "object",
    "required": [
      "jobId",
      "jobStatus"
    ],
    "properties": {
      "jobId": "string",
      "jobStatus": "string",
      "downloadUrl?": {
        "type": "string",
        "format": "uri"
      }
    },
    "additionalProperties": false
  },
  "AssetResponse": {
    "type": "object",
    "required": [
      "asset"
    ],
    "properties": {
      "asset": "#Asset"
    },
    "additionalProperties": false
  },
  "AssetDownloadLink": {
    "type": "object",
    "required": [
      "url"
    ],
    "properties": {
      "url": {
        "type": "string",
        "format": "uri"
      }
    },
    "additionalProperties": false
  },
  "AssetTagsChange": {
    "type": "object",
    "required": [
      "added",
      "deleted"
    ],
    "properties": {
      "added": {
        "type": "array",
        "items": "string"
      },
      "deleted": {
        "type": "array",
        "items": "string"
      }
    },
    "additionalProperties": false
  },
  "CollectionResponse": {
    "type": "object",
    "required": [
      "collection"
    ],
    "properties": {
      "collection": "#Collection"
    },
    "additionalProperties": false
  },
  "Collection": {
    "type": "object",
    "required": [
      "id",
      "assetCount",
      "createdAt",
      "itemCount",
      "modelCount",
      "name",
      "ownerId",
      "updatedAt"
    ],
    "properties": {
      "id": "string",
      "assetCount": "number",
      "createdAt": {
        "type": "string",
        "format": "date-time"
      },
      "itemCount": "number",
      "modelCount": "number",
      "name": "string",
      "ownerId": "string",
      "updatedAt": {
        "type": "string",
        "format": "date-time"
      },
      "thumbnail?": "#AssetFile"
    },
    "additionalProperties": false
  },
  "UploadResponse": {
    "type": "object",
    "required": [
      "upload"
    ],
    "properties": {
      "upload": "#Upload"
    },
    "additionalProperties": false
  },
  "Upload": {
    "type": "object",
    "required": [
      "id",
      "authorId",
      "createdAt",
      "fileName",
      "kind",
      "ownerId",
      "source",
      "status",
      "updatedAt"
    ],
    "properties": {
      "id": "string",
      "authorId": "string",
      "createdAt": {
        "type": "string",
        "format": "date-time"
      },
      "fileName": "string",
      "kind": "#UploadedKind",
      "ownerId": "string",
      "source": "#UploadSource",
      "status": "#UploadStatus",
      "updatedAt": {
        "type": "string",
        "format": "date-time"
      },
      "assetOptions?": "#UploadAssetOptions",
      "config": true,
      "contentType?": "string",
      "entityId": {
        "type": [
          "string",
          "null"
        ]
      },
      "errorMessage?": "string",
      "fileSize?": "number",
      "jobId?": "string",
      "originalFileName?": "string",
      "parts?": {
        "type": "array",
        "items": "#UploadPart"
      },
      "partsCount?": "number",
      "provider?": "#UploadProvider",
      "url?": {
        "type": "string",
        "format": "uri"
      }
    },
    "additionalProperties": false
  },
  "UploadedKind": {
    "type": "string",
    "x-open-enum": [
      "3d",
      "asset",
      "audio",
      "avatar",
      "image",
      "model",
      "text",
      "video"
    ]
  },
  "UploadSource": {
    "type": "string",
    "x-open-enum": [
      "civitai",
      "huggingface",
      "multipart",
      "other",
      "url"
    ]
  },
  "UploadStatus": {
    "type": "string",
    "x-open-enum": [
      "complete",
      "failed",
      "imported",
      "pending",
      "validated",
      "validating"
    ]
  },
  "UploadAssetOptions": {
    "type": "object",
    "properties": {
      "collectionIds?": {
        "type": "array",
        "items": "string"
      },
      "hide?": "boolean",
      "parentId?": "string"
    },
    "additionalProperties": false
  },
  "UploadPart": {
    "type": "object",
    "required": [
      "expires",
      "number",
      "url"
    ],
    "properties": {
      "expires": {
        "type": "string",
        "format": "date-time"
      },
      "number": "number",
      "url": {
        "type": "string",
        "format": "uri"
      }
    },
    "additionalProperties": false
  },
  "UploadProvider": {
    "type": "string",
    "x-open-enum": [
      "civitai",
      "huggingface",
      "other"
    ]
  },
  "Usages": {
    "type": "object",
    "properties": {
      "activity?": {
        "type": "array",
        "items": "#UsageActivity"
      },
      "assetUsages?": {
        "type": "array",
        "items": "#AssetUsage"
      },
      "consumption?": {
        "type": "array",
        "items": "#UserConsumption"
      },
      "entities?": "#UsageEntities",
      "modelUsages?": {
        "type": "array",
        "items": "#ModelUsage"
      },
      "nsfwUsages?": {
        "type": "array",
        "items": "#NsfwUsage"
      },
      "usages?": {
        "type": "array",
        "items": "#Usage"
      }
    },
    "additionalProperties": false
  },
  "UsageActivity": {
    "type": "object",
    "required": [
      "action",
      "data",
      "projectId",
      "time",
      "userId"
    ],
    "properties": {
      "action": "#UsageAction",
      "data": "#UsageActivityData",
      "projectId": "string",
      "time": {
        "type": "string",
        "format": "date-time"
      },
      "userId": "string",
      "creativeUnitsCost?": "number"
    },
    "additionalProperties": false
  },
  "UsageAction": {
    "type": "string",
    "x-open-enum": [
      "asset",
      "asset-privacy",
      "assistant-message",
      "background-removal",
      "byok-remove-project-provider",
      "byok-remove-provider",
      "byok-set-project-provider",
      "byok-set-provider",
      "captioning",
      "collection",
      "collection-assets",
      "collection-models",
      "controlnet",
      "controlnet-img2img",
      "controlnet-inpaint",
      "controlnet-ip-adapter",
      "controlnet-texture",
      "copy-asset",
      "copy-model",
      "creative-unit-cost",
      "creative-unit-discount",
      "custom",
      "custom-asset-created",
      "delete-asset",
      "delete-collection",
      "delete-collection-assets",
      "delete-collection-models",
      "delete-inference-image",
      "delete-model",
      "delete-model-preset",
      "delete-oscu-auto-refill",
      "delete-project-member",
      "delete-subscription",
      "delete-team-api-key",
      "delete-team-invitations",
      "delete-team-member",
      "delete-training-images",
      "describe-style",
      "detection",
      "disable-project-model",
      "disable-team-model",
      "download-assets",
      "download-model",
      "embed",
      "enable-project-model",
      "enable-team-model",
      "generative-fill",
      "image-prompt-editing",
      "images-generation",
      "img2img",
      "img2img-ip-adapter",
      "img2img-texture",
      "inference",
      "inpaint",
      "inpaint-ip-adapter",
      "ip-detection",
      "model",
      "model-preset",
      "models-training",
      "oscu",
      "patch",
      "pixelate",
      "project",
      "project-member",
      "reframe",
      "refunds",
      "repaint",
      "restyle",
      "segmentation",
      "skybox-base-360",
      "skybox-upscale-360",
      "start-train",
      "subscription",
      "subscription-seats",
      "tag-asset",
      "tag-model",
      "team-api-key",
      "team-member",
      "texture",
      "train-succeeded",
      "training-images-to-model",
      "transfer-model",
      "txt2img",
      "txt2img-ip-adapter",
      "update-asset",
      "update-collection",
      "update-model",
      "update-model-description",
      "update-model-examples",
      "update-model-prompt-guide",
      "update-oscu-auto-refill",
      "update-project",
      "update-project-instructions",
      "update-subscription",
      "update-team",
      "update-team-instructions",
      "update-team-member",
      "upscale",
      "vectorization"
    ]
  },
  "UsageActivityData": {
    "type": "object",
    "properties": {
      "assetId?": "string",
      "byokProvider?": "#UsageProvider",
      "collectionId?": "string",
      "isApiKey?": "boolean",
      "jobId?": "string",
      "modelId?": "string"
    },
    "additionalProperties": false
  },
  "UsageProvider": {
    "type": "object",
    "required": [
      "id",
      "displayName"
    ],
    "properties": {
      "id": "string",
      "displayName": "string"
    },
    "additionalProperties": false
  },
  "AssetUsage": {
    "type": "object",
    "required": [
      "kind",
      "points"
    ],
    "properties": {
      "kind": "#AssetKind",
      "points": {
        "type": "array",
        "items": "#CountPoint"
      }
    },
    "additionalProperties": false
  },
  "CountPoint": {
    "type": "object",
    "required": [
      "count",
      "countApiKey",
      "time"
    ],
    "properties": {
      "count": "number",
      "countApiKey": "number",
      "time": {
        "type": "string",
        "format": "date-time"
      }
    },
    "additionalProperties": false
  },
  "UserConsumption": {
    "type": "object",
    "required": [
      "discount",
      "total",
      "userId",
      "value"
    ],
    "properties": {
      "discount": "number",
      "total": "number",
      "userId": "string",
      "value": "number"
    },
    "additionalProperties": false
  },
  "UsageEntities": {
    "type": "object",
    "properties": {
      "assets?": {
        "type": "array",
        "items": "#UsedAsset"
      },
      "collections?": {
        "type": "array",
        "items": "#UsedCollection"
      },
      "jobs?": {
        "type": "array",
        "items": "#UsedJob"
      },
      "models?": {
        "type": "array",
        "items": "#UsedModel"
      },
      "users?": {
        "type": "array",
        "items": "#UsedBy"
      }
    },
    "additionalProperties": false
  },
  "UsedAsset": {
    "type": "object",
    "required": [
      "id",
      "kind",
      "metadata",
      "properties",
      "source"
    ],
    "properties": {
      "id": "string",
      "kind": "#AssetKind",
      "metadata": "#UsedAssetMetadata",
      "properties": "#AssetProperties",
      "source": "#AssetSource"
    },
    "additionalProperties": false
  },
  "UsedAssetMetadata": {
    "type": "object",
    "required": [
      "type"
    ],
    "properties": {
      "type": "#AssetType"
    },
    "additionalProperties": false
  },
  "UsedCollection": {
    "type": "object",
    "required": [
      "id",
      "name"
    ],
    "properties": {
      "id": "string",
      "name": "string"
    },
    "additionalProperties": false
  },
  "UsedJob": {
    "type": "object",
    "required": [
      "id",
      "jobType",
      "metadata",
      "status"
    ],
    "properties": {
      "id": "string",
      "jobType": "#JobType",
      "metadata": "#JobMetadata",
      "status": "#JobStatus"
    },
    "additionalProperties": false
  },
  "UsedModel": {
    "type": "object",
    "required": [
      "id",
      "name"
    ],
    "properties": {
      "id": "string",
      "name": "string",
      "shortDescription?": "string"
    },
    "additionalProperties": false
  },
  "UsedBy": {
    "type": "object",
    "required": [
      "id",
      "isApiKey"
    ],
    "properties": {
      "id": "string",
      "isApiKey": "boolean",
      "apiKeyId?": "string",
      "apiKeyStatus?": "#ApiKeyStatus",
      "avatar?": "#UserAvatar",
      "email?": "string",
      "fullName?": "string"
    },
    "additionalProperties": false
  },
  "ApiKeyStatus": {
    "type": "string",
    "x-open-enum": [
      "active",
      "deleted",
      "inactive"
    ]
  },
  "UserAvatar": {
    "type": "object",
    "properties": {
      "assetId?": "string",
      "url?": {
        "type": "string",
        "format": "uri"
      }
    },
    "additionalProperties": false
  },
  "ModelUsage": {
    "type": "object",
    "required": [
      "modelId",
      "points"
    ],
    "properties": {
      "modelId": "string",
      "points": {
        "type": "array",
        "items": "#ModelUsagePoint"
      }
    },
    "additionalProperties": false
  },
  "ModelUsagePoint": {
    "type": "object",
    "required": [
      "apiKeyCost",
      "apiKeyDiscount",
      "cost",
      "discount",
      "jobs",
      "time"
    ],
    "properties": {
      "apiKeyCost": "number",
      "apiKeyDiscount": "number",
      "cost": "number",
      "discount": "number",
      "jobs": "number",
      "time": {
        "type": "string",
        "format": "date-time"
      }
    },
    "additionalProperties": false
  },
  "NsfwUsage": {
    "type": "object",
    "required": [
      "label",
      "points"
    ],
    "properties": {
      "label": "string",
      "points": {
        "type": "array",
        "items": "#CountPoint"
      }
    },
    "additionalProperties": false
  },
  "Usage": {
    "type": "object",
    "required": [
      "granularity",
      "points",
      "usageName"
    ],
    "properties": {
      "granularity": "#UsageGranularity",
      "points": {
        "type": "array",
        "items": "#UsagePoint"
      },
      "usageName": "#UsageName"
    },
    "additionalProperties": false
  },
  "UsageGranularity": {
    "type": "string",
    "x-open-enum": [
      "15m",
      "1d",
      "1h",
      "1m",
      "30m",
      "5m",
      "7d"
    ]
  },
  "UsagePoint": {
    "type": "object",
    "required": [
      "apiKey",
      "time",
      "value"
    ],
    "properties": {
      "apiKey": "string",
      "time": {
        "type": "string",
        "format": "date-time"
      },
      "value": "string",
      "apiKeyCost?": "number",
      "apiKeyDiscount?": "number",
      "cost?": "number",
      "discount?": "number"
    },
    "additionalProperties": false
  },
  "UsageName": {
    "type": "string",
    "x-open-enum": [
      "background-removal",
      "captioning",
      "creative-unit-cost",
      "creative-unit-discount",
      "custom",
      "custom-asset-created",
      "detection",
      "image-prompt-editing",
      "images-generation",
      "ip-detection",
      "models-training",
      "patch",
      "pixelate",
      "refunds",
      "repaint",
      "restyle",
      "segmentation",
      "skybox-base-360",
      "skybox-upscale-360",
      "texture",
      "upscale",
      "vectorization"
    ]
  }
};

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

// src/contract/compile/formats.ts
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
function isUri(text) {
  return ordinaryUri.test(text) || uri2(text);
}

// src/contract/judge/bounds.ts
var comparisons = {
  "<=": (size, limit) => size <= limit,
  ">=": (size, limit) => size >= limit,
  "<": (size, limit) => size < limit,
  ">": (size, limit) => size > limit
};
var kinds = {
  numbers: [
    ["maximum", "<="],
    ["minimum", ">="],
    ["exclusiveMaximum", "<"],
    ["exclusiveMinimum", ">"]
  ],
  lengths: [
    ["maxLength", "<=", "characters"],
    ["minLength", ">=", "characters"]
  ],
  lists: [
    ["maxItems", "<=", "items"],
    ["minItems", ">=", "items"]
  ],
  sizes: [
    ["maxProperties", "<=", "properties"],
    ["minProperties", ">=", "properties"]
  ]
};
function boundsOf(schema, kind) {
  return kinds[kind].flatMap(([keyword, comparison, unit]) => {
    const limit = schema[keyword];
    return limit === void 0 ? [] : [{ keyword, limit, comparison, unit }];
  });
}
function brokenOf(bounds, size) {
  return bounds.filter(({ comparison, limit }) => !comparisons[comparison](size, limit));
}
function lengthOf(text) {
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}

// src/contract/judge/fits.ts
function fits(rule, value) {
  switch (typeof value) {
    case "string":
      return rule.takesText && (!rule.isStrict || meets(rule, value) && textFits(rule, value));
    case "number":
      return takesNumber(rule, value) && (!rule.isStrict || numberFits(rule, value));
    case "boolean":
      return rule.takesBooleans && (!rule.isStrict || meets(rule, value));
    case "object": {
      const { judged } = rule;
      if (judged === void 0) return partsFit(rule, value);
      if (!judged.has(value)) judged.set(value, partsFit(rule, value));
      return judged.get(value) === true;
    }
    default:
      return rule.takesAll && meets(rule, value);
  }
}
function partsFit(rule, value) {
  if (rule.isStrict && !meets(rule, value)) return false;
  if (value === null) return rule.takesNull;
  if (Array.isArray(value)) return rule.takesLists && listFits(rule, value);
  return rule.takesObjects && (rule.takesAnyObject || objectFits(rule, value));
}
function meets(rule, value) {
  const { values, known } = rule;
  if (values !== void 0 && !values.has(value)) return false;
  if (known !== void 0 && typeof value === "string" && !known.has(value)) return false;
  return !rule.hasParts || furtherRulesFit(rule, value);
}
function furtherRulesFit({ not, all, choices }, value) {
  return (not === void 0 || !fits(not, value)) && all.every((each) => fits(each, value)) && choices.every(({ branches }) => branches.some((branch) => fits(branch, value)));
}
function textFits({ lengths, pattern, format }, text) {
  return (lengths.length === 0 || brokenOf(lengths, lengthOf(text)).length === 0) && (pattern === void 0 || pattern.test(text)) && (format === void 0 || format(text));
}
function takesNumber(rule, value) {
  if (!Number.isFinite(value)) return rule.takesAll;
  return rule.takesNumbers || rule.takesIntegers && Number.isInteger(value);
}
function numberFits(rule, value) {
  return meets(rule, value) && (!Number.isFinite(value) || brokenOf(rule.numbers, value).length === 0);
}
function listFits({ items, lists }, list) {
  if (lists.length > 0 && brokenOf(lists, list.length).length > 0) return false;
  if (items === void 0) return true;
  for (let index = 0; index < list.length; index += 1) {
    if (!fits(items, list[index])) return false;
  }
  return true;
}
function objectFits(rule, object) {
  let required = 0;
  let last = rule.start;
  for (const name in object) {
    const value = object[name];
    let field = last.next;
    if (field === void 0 || field.name !== name) {
      field = rule.fields.get(name);
      if (field === void 0) {
        if (!Object.hasOwn(object, name)) continue;
        const { others } = rule;
        if (others === null || others !== void 0 && !fits(others, value)) return false;
        continue;
      }
      last.next = field;
    }
    last = field;
    const { rule: inner } = field;
    if (typeof value !== "string" || !inner.takesAnyText) {
      if (value === void 0) continue;
      if (value === null && field.optional || !fits(inner, value)) return false;
    }
    required += field.required;
  }
  return required === rule.required && (!rule.hasFurther || furtherFit(rule, object));
}
function furtherFit({ further, sizes }, object) {
  return further.every((name) => isPresent(object, name)) && (sizes.length === 0 || brokenOf(sizes, Object.keys(object).length).length === 0);
}
function isPresent(object, name) {
  return Object.hasOwn(object, name) && object[name] !== void 0;
}

// src/contract/judge/rule.ts
var Rule = class {
  schema = {};
  /** Where the document has the schema, if it has a name. */
  at = void 0;
  /** Whether the schema allows every type. */
  takesAll = true;
  takesText = true;
  takesNumbers = true;
  takesIntegers = true;
  takesBooleans = true;
  takesNull = true;
  takesLists = true;
  takesObjects = true;
  /** Whether more than the type of a value decides, apart from items and fields. */
  isStrict = false;
  /** Whether further rules decide about the same value. */
  hasParts = false;
  /** Whether every text fits: the commonest rule. */
  takesAnyText = true;
  /** The values of `enum` and `const`. */
  values = void 0;
  /** The known values of an open enum. */
  known = void 0;
  not = void 0;
  all = [];
  /** In each, one of the branches must fit. */
  choices = [];
  numbers = [];
  lengths = [];
  pattern = void 0;
  format = void 0;
  lists = [];
  items = void 0;
  sizes = [];
  fields = /* @__PURE__ */ new Map();
  /** How many of the fields are required. */
  required = 0;
  /** Whether more than the fields decides about an object. */
  hasFurther = false;
  /** Required, but not among the fields. */
  further = [];
  /** Decides about other fields; `null` if there must be none. */
  others = void 0;
  /** Whether every object fits. */
  takesAnyObject = true;
  /**
   * For a schema that contains itself, what is known in this pass: whether a value fits, and the deviations at a
   * path. Its branches come to the same part of a value in several ways, twice as many with each level.
   */
  judged = void 0;
  /** Before the first field. */
  start = { name: "", rule: this, required: 0, optional: false, next: void 0 };
};
function createReader(table, formats2, judged) {
  const rules = /* @__PURE__ */ new Map();
  return read;
  function read(written) {
    if (typeof written !== "string") return fill(new Rule(), written);
    const known = rules.get(written);
    if (known !== void 0) {
      known.judged?.set(known, true);
      return known;
    }
    const rule = new Rule();
    rules.set(written, rule);
    if (!written.startsWith("#")) return fill(rule, written);
    const name = written.slice(1);
    rule.at = `#/components/schemas/${name.replace(/!open$/, "")}`;
    rule.judged = /* @__PURE__ */ new Map();
    fill(rule, table[name] ?? true);
    if (rule.judged.size > 0) judged.push(rule.judged);
    else rule.judged = void 0;
    return rule;
  }
  function fill(rule, written) {
    if (written === true) return rule;
    const schema = typeof written === "string" ? { type: written } : written;
    const { type, pattern, format, not, allOf = [], items } = schema;
    rule.schema = schema;
    if (type !== void 0) fillTypes(rule, [type].flat());
    rule.values = valuesOf(schema);
    if (schema["x-open-enum"] !== void 0) rule.known = new Set(schema["x-open-enum"]);
    if (not !== void 0) rule.not = read(not);
    rule.all = allOf.map(read);
    rule.choices = ["oneOf", "anyOf"].flatMap((keyword) => {
      const branches = schema[keyword]?.map(read);
      return branches === void 0 ? [] : [{ keyword, branches }];
    });
    rule.numbers = boundsOf(schema, "numbers");
    rule.lengths = boundsOf(schema, "lengths");
    if (pattern !== void 0) rule.pattern = new RegExp(pattern, "u");
    if (format !== void 0) rule.format = testOf(formats2[format]);
    rule.lists = boundsOf(schema, "lists");
    if (items !== void 0) rule.items = read(items);
    rule.sizes = boundsOf(schema, "sizes");
    fillFields(rule, schema);
    const { values, known, all, choices, numbers, lengths } = rule;
    rule.hasParts = rule.not !== void 0 || all.length + choices.length > 0;
    rule.isStrict = rule.hasParts || [values, known, rule.pattern, rule.format].some((each) => each !== void 0) || numbers.length + lengths.length > 0;
    rule.takesAnyText = rule.takesText && !rule.isStrict;
    return rule;
  }
  function fillFields(rule, schema) {
    const { properties = {}, additionalProperties } = schema;
    const required = new Set(schema.required);
    const fields = Object.entries(properties).map(([key, written]) => {
      const optional = key.endsWith("?");
      const name = optional ? key.slice(0, -1) : key;
      const isRequired = required.has(name) ? 1 : 0;
      return { name, rule: read(written), required: isRequired, optional, next: void 0 };
    });
    rule.fields = new Map(fields.map((field) => [field.name, field]));
    rule.required = fields.filter((field) => field.required === 1).length;
    rule.further = [...required].filter((name) => !rule.fields.has(name));
    rule.hasFurther = rule.further.length + rule.sizes.length > 0;
    if (additionalProperties === false) rule.others = null;
    else if (additionalProperties !== void 0 && additionalProperties !== true) {
      rule.others = read(additionalProperties);
    }
    rule.takesAnyObject = fields.length + rule.sizes.length + required.size === 0 && rule.others === void 0;
  }
}
function fillTypes(rule, types) {
  const has2 = (type) => types.includes(type);
  rule.takesAll = false;
  rule.takesText = has2("string");
  rule.takesNumbers = has2("number");
  rule.takesIntegers = has2("integer");
  rule.takesBooleans = has2("boolean");
  rule.takesNull = has2("null");
  rule.takesLists = has2("array");
  rule.takesObjects = has2("object");
}
function valuesOf(schema) {
  if (schema.writeOnly) return /* @__PURE__ */ new Set();
  if (!("const" in schema)) return schema.enum === void 0 ? void 0 : new Set(schema.enum);
  const { const: only, enum: list = [only] } = schema;
  return new Set(list.filter((each) => each === only));
}
function testOf(format) {
  if (format === void 0 || format === true) return void 0;
  const test = typeof format === "object" && "validate" in format ? format.validate : format;
  return test instanceof RegExp ? (text) => test.test(text) : test;
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
function valueAtPointer(body, pointer) {
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
  const fits2 = branches.map((errors2) => fitOf(errors2, value, at));
  const ranked = fits2.map((fit) => ({ fit, contradictions: contradictionsOf(fit, fits2) }));
  const [first] = ranked.sort(
    (one, other) => one.contradictions - other.contradictions || other.fit.known - one.fit.known || one.fit.each - other.fit.each || one.fit.unknown.size - other.fit.unknown.size
  );
  if (first === void 0) return [];
  const { errors, violations } = first.fit;
  const others = violations > 0 ? [] : fits2.filter((fit) => fit !== first.fit && fit.violations === 0);
  if (others.length === 0) return errors;
  return errors.filter((error) => {
    const place = unknownPlaceOf(error, at);
    return place === void 0 || !others.some((other) => has(other, place));
  });
}
function contradictionsOf(fit, fits2) {
  let count = fit.violations;
  for (const place of fit.unknown) {
    if (fits2.some((other) => other !== fit && has(other, place))) count += 1;
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
  const unknown = /* @__PURE__ */ new Set();
  const unknownIn = /* @__PURE__ */ new Map();
  const mistyped = /* @__PURE__ */ new Set();
  for (const error of errors) {
    const { keyword, params, schemaPath, instancePath } = error;
    const place = instancePath.slice(at.length);
    const unknownPlace = unknownPlaceOf(error, at);
    if (unknownPlace !== void 0) {
      unknown.add(unknownPlace);
      unknownIn.set(place, (unknownIn.get(place) ?? 0) + 1);
    } else if (keyword === "required") {
      const { names, places } = missing.get(schemaPath) ?? { names: /* @__PURE__ */ new Set(), places: /* @__PURE__ */ new Set() };
      names.add(String(params.missingProperty));
      missing.set(schemaPath, { names, places: places.add(place) });
    } else if (!isDrift({ keyword })) {
      broken.add(schemaPath);
      if (keyword === "type") mistyped.add(withoutPositions(place));
    }
  }
  const known = (place) => fieldsOf(valueAtPointer(value, place)) - (unknownIn.get(place) ?? 0);
  let violations = broken.size;
  let each = broken.size;
  for (const { names, places } of missing.values()) {
    const begun = [...places].some((place) => known(place) > 0);
    violations += begun ? 1 : names.size;
    each += names.size;
  }
  return { errors, violations, each, unknown, mistyped, known: known("") };
}
function unknownPlaceOf({ params, instancePath }, at) {
  const { additionalProperty: name } = params;
  if (name === void 0) return void 0;
  return withoutPositions(instancePath.slice(at.length) + toPointer(String(name)));
}
function fieldsOf(value) {
  return typeof value === "object" && value !== null ? Object.keys(value).length : 0;
}

// src/contract/judge/place.ts
var Place = class _Place {
  errors;
  #path;
  #at;
  #parent;
  #name = "";
  #keyword = "";
  constructor(errors, path, at) {
    this.errors = errors;
    this.#path = path;
    this.#at = at;
  }
  /**
   * The place of an item or a field.
   *
   * @param keyword - the keyword with its rule
   */
  inside(name, keyword) {
    const place = new _Place(this.errors);
    place.#parent = this;
    place.#name = name;
    place.#keyword = keyword;
    return place;
  }
  /** JSON Pointer to the value. */
  get path() {
    this.#path ??= (this.#parent?.path ?? "") + this.#step();
    return this.#path;
  }
  /** `#` and a JSON Pointer into the document, with names as in the fragment of a URI. */
  get at() {
    if (this.#at === void 0) {
      const keyword = `${this.#parent?.at}/${this.#keyword}`;
      const isNamed = this.#keyword === "properties";
      this.#at = isNamed ? `${keyword}/${encodeURIComponent(this.#step().slice(1))}` : keyword;
    }
    return this.#at;
  }
  set at(place) {
    this.#at = place;
  }
  #step() {
    return toPointer(String(this.#name));
  }
  /** Adds a deviation; `message` is for keywords that findings have no sentence for. */
  fail(keyword, params, message) {
    const { path: instancePath, at } = this;
    const error = { instancePath, schemaPath: `${at}/${keyword}`, keyword, params };
    this.errors.push(message === void 0 ? error : { ...error, message });
  }
};

// src/contract/judge/tell.ts
function deviationsOf(rule, value, at) {
  const errors = [];
  tell(rule, value, new Place(errors, "", at));
  return errors;
}
function tell(rule, value, place) {
  const { at, judged } = rule;
  if (at !== void 0) place.at = at;
  if (judged === void 0) {
    tellAll(rule, value, place);
    return;
  }
  const { errors, path } = place;
  let known = judged.get(path);
  if (known === void 0) {
    const told = [];
    tellAll(rule, value, new Place(told, path, at));
    known = new Set(told);
    judged.set(path, known);
  }
  for (const error of known) errors.push(error);
}
function tellAll(rule, value, place) {
  const { schema } = rule;
  const group = takesTypeOf(rule, value) ? void 0 : groupOf(schema);
  const closeGroup = (name) => {
    if (group === name) place.fail("type", { type: schema.type });
  };
  closeGroup("any");
  if (rule.isStrict) tellCommon(rule, value, place);
  if (typeof value === "number" && Number.isFinite(value)) tellBounds(rule.numbers, value, place);
  closeGroup("number");
  if (typeof value === "string") tellText(rule, value, place);
  closeGroup("string");
  if (Array.isArray(value)) tellList(rule, value, place);
  closeGroup("array");
  if (isFields(value)) tellFields(rule, value, place);
  closeGroup("object");
}
function isFields(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function tellCommon(rule, value, place) {
  const { schema, not, all, known, choices } = rule;
  const { errors } = place;
  if (schema.writeOnly) place.fail("writeOnly", {});
  if ("const" in schema && schema.const !== value) {
    place.fail("const", { allowedValue: schema.const });
  }
  if (schema.enum?.includes(value) === false) {
    place.fail("enum", { allowedValues: schema.enum });
  }
  if (not !== void 0 && fits(not, value)) place.fail("not", {}, "must NOT be valid");
  for (const [index, part] of all.entries()) {
    tell(part, value, new Place(errors, place.path, `${place.at}/allOf/${index}`));
  }
  if (known !== void 0 && typeof value === "string" && !known.has(value)) {
    place.fail("x-open-enum", { knownValues: schema["x-open-enum"] });
  }
  for (const { keyword, branches } of choices) {
    const told = [];
    const isBroken = branches.every((branch, index) => {
      const own = [];
      told.push(own);
      tell(branch, value, new Place(own, place.path, `${place.at}/${keyword}/${index}`));
      return own.length > 0;
    });
    if (!isBroken) continue;
    for (const error of meantBranch(told, value, place.path)) errors.push(error);
  }
}
function tellText(rule, text, place) {
  const { schema, lengths, pattern, format } = rule;
  if (lengths.length > 0) tellBounds(lengths, lengthOf(text), place);
  if (pattern?.test(text) === false) place.fail("pattern", { pattern: schema.pattern });
  if (format?.(text) === false) place.fail("format", { format: schema.format });
}
function tellList({ lists, items }, list, place) {
  tellBounds(lists, list.length, place);
  if (items === void 0) return;
  for (let index = 0; index < list.length; index += 1) {
    if (isRight(items, list[index])) continue;
    tell(items, list[index], place.inside(index, "items"));
  }
}
function isRight(rule, value) {
  return typeof value !== "object" && fits(rule, value);
}
function tellFields(rule, object, place) {
  const { schema, sizes, fields, others } = rule;
  if (sizes.length > 0) tellBounds(sizes, Object.keys(object).length, place);
  for (const name of schema.required ?? []) {
    if (!isPresent(object, name)) place.fail("required", { missingProperty: name });
  }
  if (others !== void 0) {
    for (const name in object) {
      if (fields.has(name) || !Object.hasOwn(object, name)) continue;
      if (others === null) place.fail("additionalProperties", { additionalProperty: name });
      else if (!isRight(others, object[name])) {
        tell(others, object[name], place.inside(name, "additionalProperties"));
      }
    }
  }
  for (const { name, rule: inner, optional } of fields.values()) {
    const value = object[name];
    if (value === void 0 || isRight(inner, value) || !Object.hasOwn(object, name)) continue;
    const inside = place.inside(name, "properties");
    if (optional && value === null) inside.fail("optional", {});
    else tell(inner, value, inside);
  }
}
function tellBounds(bounds, size, place) {
  for (const { keyword, comparison, limit, unit } of brokenOf(bounds, size)) {
    if (unit === void 0) place.fail(keyword, { comparison, limit });
    else {
      const change = comparison === "<=" ? "more" : "fewer";
      place.fail(keyword, { limit }, `must NOT have ${change} than ${limit} ${unit}`);
    }
  }
}
var groups = {
  number: ["maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum", "format"],
  string: ["maxLength", "minLength", "pattern", "format"],
  array: ["maxItems", "minItems", "items"],
  object: ["maxProperties", "minProperties", "required", "additionalProperties", "properties"]
};
function groupOf(schema) {
  const [type = "", ...more] = [schema.type ?? []].flat();
  if (more.length > 0 || !Object.hasOwn(groups, type)) return "any";
  const own = groups[type];
  return own.some((keyword) => schema[keyword] !== void 0) ? type : "any";
}
function takesTypeOf(rule, value) {
  if (rule.takesAll) return true;
  if (value === null) return rule.takesNull;
  if (Array.isArray(value)) return rule.takesLists;
  switch (typeof value) {
    case "string":
      return rule.takesText;
    case "number":
      return takesNumber(rule, value);
    case "boolean":
      return rule.takesBooleans;
    default:
      return typeof value === "object" && rule.takesObjects;
  }
}

// src/contract/judge/index.ts
function createValidators(table, formats2) {
  const judged = [];
  const read = createReader(table, formats2, judged);
  return (written, at = "#") => {
    let rule;
    const validate = (body) => {
      rule ??= read(written);
      try {
        const errors = fits(rule, body) ? [] : deviationsOf(rule, body, at);
        validate.errors = errors.length === 0 ? null : errors;
      } finally {
        for (const each of judged) each.clear();
      }
      return validate.errors === null;
    };
    return validate;
  };
}

// <stdin>
var formats = { "date-time": isDateTime, "uri": isUri };
var requestsOf = createValidators(requests, formats);
var responsesOf = createValidators(responses, formats);
var requestValidators = {
  "generatePatch": requestsOf("#PatchRequest"),
  "generateRunModel": requestsOf("#CustomRequest"),
  "jobsTriggerAction": requestsOf("#JobActionRequest"),
  "assetsUpload": requestsOf("#AssetUploadRequest"),
  "assetsDeleteMultiple": requestsOf("#AssetDeleteRequest"),
  "assetsGetBulk": requestsOf("#AssetBulkRequest"),
  "assetsDownloadRequestBatch": requestsOf("#AssetArchiveRequest"),
  "assetsDownloadRequest": requestsOf("#AssetDownloadRequest"),
  "assetsUpdateTags": requestsOf("#AssetTagsRequest"),
  "collectionsAssetsAdd": requestsOf("#CollectionAssetsRequest"),
  "uploadsCreate": requestsOf("#UploadCreateRequest"),
  "uploadsTriggerAction": requestsOf("#UploadActionRequest")
};
var responseValidators = {
  "generatePatch": {
    "200": responsesOf("#PatchResponse"),
    "269": responsesOf("#CostEstimate"),
    "400": responsesOf("#ErrorBody"),
    "401": responsesOf("#ErrorBody"),
    "402": responsesOf("#PatchPaymentRequired"),
    "403": responsesOf("#ErrorBody"),
    "404": responsesOf("#ErrorBody"),
    "413": responsesOf("#ErrorBody"),
    "429": responsesOf("#ErrorBody"),
    "500": responsesOf("#ErrorBody")
  },
  "generateRunModel": {
    "200": responsesOf("#CustomResponse"),
    "269": responsesOf("#CostEstimate"),
    "400": responsesOf("#ErrorBody"),
    "401": responsesOf("#ErrorBody"),
    "402": responsesOf("#PatchPaymentRequired"),
    "403": responsesOf("#ErrorBody"),
    "404": responsesOf("#ErrorBody"),
    "413": responsesOf("#ErrorBody"),
    "429": responsesOf("#ErrorBody"),
    "500": responsesOf("#ErrorBody")
  },
  "jobsList": {
    "200": responsesOf("#JobPage"),
    "400": responsesOf("#ErrorBody"),
    "401": responsesOf("#ErrorBody"),
    "402": responsesOf("#ErrorBody"),
    "403": responsesOf("#ErrorBody"),
    "404": responsesOf("#ErrorBody"),
    "429": responsesOf("#ErrorBody"),
    "500": responsesOf("#ErrorBody")
  },
  "jobsRetrieve": {
    "200": responsesOf("#JobResponse"),
    "400": responsesOf("#ErrorBody"),
    "401": responsesOf("#ErrorBody"),
    "402": responsesOf("#ErrorBody"),
    "403": responsesOf("#ErrorBody"),
    "404": responsesOf("#ErrorBody"),
    "429": responsesOf("#ErrorBody"),
    "500": responsesOf("#ErrorBody")
  },
  "jobsTriggerAction": {
    "200": responsesOf("#JobResponse"),
    "400": responsesOf("#ErrorBody"),
    "401": responsesOf("#ErrorBody"),
    "402": responsesOf("#ErrorBody"),
    "403": responsesOf("#ErrorBody"),
    "404": responsesOf("#ErrorBody"),
    "429": responsesOf("#ErrorBody"),
    "500": responsesOf("#ErrorBody")
  },
  "assetsList": {
    "200": responsesOf("#AssetPage"),
    "400": responsesOf("#ErrorBody"),
    "401": responsesOf("#ErrorBody"),
    "402": responsesOf("#ErrorBody"),
    "403": responsesOf("#ErrorBody"),
    "404": responsesOf("#ErrorBody"),
    "429": responsesOf("#ErrorBody"),
    "500": responsesOf("#ErrorBody")
  },
  "assetsUpload": {
    "200": responsesOf("#AssetUploadResponse"),
    "400": responsesOf("#ErrorBody"),
    "401": responsesOf("#ErrorBody"),
    "402": responsesOf("#ErrorBody"),
    "403": responsesOf("#ErrorBody"),
    "404": responsesOf("#ErrorBody"),
    "413": responsesOf("#ErrorBody"),
    "429": responsesOf("#ErrorBody"),
    "500": responsesOf("#ErrorBody")
  },
  "assetsDeleteMultiple": {
    "200": responsesOf("#AssetDeletion"),
    "400": responsesOf("#ErrorBody"),
    "401": responsesOf("#ErrorBody"),
    "402": responsesOf("#ErrorBody"),
    "403": responsesOf("#ErrorBody"),
    "404": responsesOf("#ErrorBody"),
    "429": responsesOf("#ErrorBody"),
    "500": responsesOf("#ErrorBody")
  },
  "assetsGetBulk": {
    "200": responsesOf("#AssetList"),
    "400": responsesOf("#ErrorBody"),
    "401": responsesOf("#ErrorBody"),
    "402": responsesOf("#ErrorBody"),
    "403": responsesOf("#ErrorBody"),
    "404": responsesOf("#ErrorBody"),
    "429": responsesOf("#ErrorBody"),
    "500": responsesOf("#ErrorBody")
  },
  "assetsDownloadRequestBatch": {
    "200": responsesOf("#AssetArchiveJob"),
    "400": responsesOf("#ErrorBody"),
    "401": responsesOf("#ErrorBody"),
    "402": responsesOf("#ErrorBody"),
    "403": responsesOf("#ErrorBody"),
    "404": responsesOf("#ErrorBody"),
    "429": responsesOf("#ErrorBody"),
    "500": responsesOf("#ErrorBody")
  },
  "assetsDownloadGetStatus": {
    "200": responsesOf("#AssetArchive"),
    "400": responsesOf("#ErrorBody"),
    "401": responsesOf("#ErrorBody"),
    "402": responsesOf("#ErrorBody"),
    "403": responsesOf("#ErrorBody"),
    "404": responsesOf("#ErrorBody"),
    "429": responsesOf("#ErrorBody"),
    "500": responsesOf("#ErrorBody")
  },
  "assetsRetrieve": {
    "200": responsesOf("#AssetResponse"),
    "400": responsesOf("#ErrorBody"),
    "401": responsesOf("#ErrorBody"),
    "402": responsesOf("#ErrorBody"),
    "403": responsesOf("#ErrorBody"),
    "404": responsesOf("#ErrorBody"),
    "429": responsesOf("#ErrorBody"),
    "500": responsesOf("#ErrorBody")
  },
  "assetsDownloadRequest": {
    "200": responsesOf("#AssetDownloadLink"),
    "400": responsesOf("#ErrorBody"),
    "401": responsesOf("#ErrorBody"),
    "402": responsesOf("#ErrorBody"),
    "403": responsesOf("#ErrorBody"),
    "404": responsesOf("#ErrorBody"),
    "429": responsesOf("#ErrorBody"),
    "500": responsesOf("#ErrorBody")
  },
  "assetsUpdateTags": {
    "200": responsesOf("#AssetTagsChange"),
    "400": responsesOf("#ErrorBody"),
    "401": responsesOf("#ErrorBody"),
    "402": responsesOf("#ErrorBody"),
    "403": responsesOf("#ErrorBody"),
    "404": responsesOf("#ErrorBody"),
    "429": responsesOf("#ErrorBody"),
    "500": responsesOf("#ErrorBody")
  },
  "collectionsAssetsAdd": {
    "200": responsesOf("#CollectionResponse"),
    "400": responsesOf("#ErrorBody"),
    "401": responsesOf("#ErrorBody"),
    "402": responsesOf("#ErrorBody"),
    "403": responsesOf("#ErrorBody"),
    "404": responsesOf("#ErrorBody"),
    "429": responsesOf("#ErrorBody"),
    "500": responsesOf("#ErrorBody")
  },
  "uploadsCreate": {
    "200": responsesOf("#UploadResponse"),
    "400": responsesOf("#ErrorBody"),
    "401": responsesOf("#ErrorBody"),
    "402": responsesOf("#ErrorBody"),
    "403": responsesOf("#ErrorBody"),
    "404": responsesOf("#ErrorBody"),
    "429": responsesOf("#ErrorBody"),
    "500": responsesOf("#ErrorBody")
  },
  "uploadsRetrieve": {
    "200": responsesOf("#UploadResponse"),
    "400": responsesOf("#ErrorBody"),
    "401": responsesOf("#ErrorBody"),
    "402": responsesOf("#ErrorBody"),
    "403": responsesOf("#ErrorBody"),
    "404": responsesOf("#ErrorBody"),
    "429": responsesOf("#ErrorBody"),
    "500": responsesOf("#ErrorBody")
  },
  "uploadsTriggerAction": {
    "200": responsesOf("#UploadResponse"),
    "400": responsesOf("#ErrorBody"),
    "401": responsesOf("#ErrorBody"),
    "402": responsesOf("#ErrorBody"),
    "403": responsesOf("#ErrorBody"),
    "404": responsesOf("#ErrorBody"),
    "429": responsesOf("#ErrorBody"),
    "500": responsesOf("#ErrorBody")
  },
  "usagesList": {
    "200": responsesOf("#Usages"),
    "400": responsesOf("#ErrorBody"),
    "401": responsesOf("#ErrorBody"),
    "402": responsesOf("#ErrorBody"),
    "403": responsesOf("#ErrorBody"),
    "404": responsesOf("#ErrorBody"),
    "429": responsesOf("#ErrorBody"),
    "500": responsesOf("#ErrorBody")
  }
};
var headers0 = [{ "name": "x-amzn-errortype", "required": false, "pointer": "/components/responses/Forbidden/headers/x-amzn-errortype", "type": "string", "isList": false, validate: responsesOf("string", "#/components/headers/AmznErrorType/schema") }];
var headers1 = [{ "name": "retry-after", "required": false, "pointer": "/components/responses/TooManyRequests/headers/Retry-After", "type": "string", "isList": false, validate: responsesOf("string", "#/components/headers/RetryAfter/schema") }];
var responseHeaders = { "generatePatch": { "403": headers0, "429": headers1 }, "generateRunModel": { "403": headers0, "429": headers1 }, "jobsList": { "403": headers0, "429": headers1 }, "jobsRetrieve": { "403": headers0, "429": headers1 }, "jobsTriggerAction": { "403": headers0, "429": headers1 }, "assetsList": { "403": headers0, "429": headers1 }, "assetsUpload": { "403": headers0, "429": headers1 }, "assetsDeleteMultiple": { "403": headers0, "429": headers1 }, "assetsGetBulk": { "403": headers0, "429": headers1 }, "assetsDownloadRequestBatch": { "403": headers0, "429": headers1 }, "assetsDownloadGetStatus": { "403": headers0, "429": headers1 }, "assetsRetrieve": { "403": headers0, "429": headers1 }, "assetsDownloadRequest": { "403": headers0, "429": headers1 }, "assetsUpdateTags": { "403": headers0, "429": headers1 }, "collectionsAssetsAdd": { "403": headers0, "429": headers1 }, "uploadsCreate": { "403": headers0, "429": headers1 }, "uploadsRetrieve": { "403": headers0, "429": headers1 }, "uploadsTriggerAction": { "403": headers0, "429": headers1 }, "usagesList": { "403": headers0, "429": headers1 } };
export {
  requestValidators,
  responseHeaders,
  responseValidators
};
