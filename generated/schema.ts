// Written by `npm run generate` from openapi/openapi.yaml. Do not edit.

export interface paths {
    "/generate/patch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Patch an image
         * @description Merges one image onto another, or erases with it, after an optional crop. Answers with a job, and with the resulting asset when it is already there. Each accepted call is charged: there is no idempotency key. With `dryRun` it answers with the price instead, in one of three ways (269 as a rule, 200 with an empty job or none, or 402), and submits nothing. `dryRun` counts in the query alone: in the body the service ignores it, and runs and charges the job.
         */
        post: operations["generatePatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/generate/custom/{modelId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the model.
                 * @example model_river-styles
                 */
                modelId: components["parameters"]["ModelId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a model
         * @description Generates with any model: image, video, audio, 3D or text. Each accepted call is charged, and there is no idempotency key. With `dryRun` in the query it answers with the price instead, or refuses what the model does not take; in the body it counts for nothing, and the job runs.
         */
        post: operations["generateRunModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List jobs
         * @description Lists the jobs of the project, page by page. Follow `nextPaginationToken` until it is absent.
         */
        get: operations["jobsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the job.
                 * @example job_8RfJwVn2QkZ4mTqYxB7sLd
                 */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /**
         * Read a job
         * @description Reads the current state of one job. Poll it until its status is final.
         */
        get: operations["jobsRetrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{jobId}/action": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the job.
                 * @example job_8RfJwVn2QkZ4mTqYxB7sLd
                 */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a job
         * @description Asks for an action on a job; `cancel` is the only one. It is a request: the answer may still show the job on its way, or already done. For most generation jobs it is refused with 400, although the reference says that these are the ones that can be cancelled.
         */
        post: operations["jobsTriggerAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List assets
         * @description Lists assets of the project, page by page: follow `nextPaginationToken` until it is absent. With the public token, public assets alone.
         */
        get: operations["assetsList"];
        put?: never;
        /**
         * Upload a small file
         * @description Creates an asset from an image of less than 6 MB sent inline, or from a canvas. Larger files go through `POST /uploads`.
         */
        post: operations["assetsUpload"];
        /**
         * Delete assets
         * @description Deletes assets, 100 at most at a time; more are refused as a whole. There is no way back, and no operation that deletes one alone.
         */
        delete: operations["assetsDeleteMultiple"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets/get-bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read many assets
         * @description Reads up to 200 assets in one call. Changes nothing, so it may be repeated.
         */
        post: operations["assetsGetBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for an archive of assets
         * @description Starts a job that packs the files of assets into one archive. Nothing is charged; each request makes an archive of its own. The vendor's guide has another path for it, which no reference has.
         */
        post: operations["assetsDownloadRequestBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets/download/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the job.
                 * @example job_8RfJwVn2QkZ4mTqYxB7sLd
                 */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /**
         * Report the progress of an archive
         * @description Returns the status of the job that makes an archive, and the address of the archive once it is ready.
         */
        get: operations["assetsDownloadGetStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets/{assetId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the asset.
                 * @example asset_GTrL3mq4SXWyMxkOHRxlpw
                 */
                assetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        /**
         * Read an asset
         * @description Reads one asset, with freshly signed addresses. The public token is sufficient to read a public asset.
         */
        get: operations["assetsRetrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets/{assetId}/download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the asset.
                 * @example asset_GTrL3mq4SXWyMxkOHRxlpw
                 */
                assetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a link to download an asset
         * @description Gives a freshly signed address of the asset, in its own format or in another that its kind can be written in. Nothing is stored.
         */
        post: operations["assetsDownloadRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets/{assetId}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the asset.
                 * @example asset_GTrL3mq4SXWyMxkOHRxlpw
                 */
                assetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Add and remove tags of an asset
         * @description Adds tags to an asset, and removes tags from it. With `strict`, a tag to add that is there already, or one to remove that is not, is refused.
         */
        put: operations["assetsUpdateTags"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections/{collectionId}/assets": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the collection.
                 * @example collection_9sLmXcVtRq
                 */
                collectionId: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Add assets to a collection
         * @description Adds assets to a collection, at most 49 at a time.
         */
        put: operations["collectionsAssetsAdd"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an upload
         * @description Starts a multipart upload, or an import from an address or a model site. For a multipart upload: PUT each part to its signed address, complete the upload, then poll it until it is `imported`.
         */
        post: operations["uploadsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads/{uploadId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the upload.
                 * @example upload_Vb3KtPz9WcXy5NqRm2HdGf
                 */
                uploadId: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        /**
         * Read an upload
         * @description Reads the current state of one upload. Poll it until its status is `imported` and `entityId` holds the asset, or until it is `failed`.
         */
        get: operations["uploadsRetrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads/{uploadId}/action": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the upload.
                 * @example upload_Vb3KtPz9WcXy5NqRm2HdGf
                 */
                uploadId: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete an upload
         * @description Says that every part has been sent. The service then checks and imports the file.
         */
        post: operations["uploadsTriggerAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/usages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Report usage
         * @description Tells what the team did and what it cost: the only second record of a charge. Some keys may not read it.
         */
        get: operations["usagesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description How to ask for a price instead of a result. Closed: a request may only carry values known to work.
         * @enum {string}
         */
        DryRunMode: "true" | "api";
        /**
         * @description An image by reference or by value: an asset ID or a base64 data URL (`data:image/png;base64,…`). Asset IDs begin with `asset_`, except those made before about May 2024. A data URL counts towards the 6 MB request limit.
         * @example asset_GTrL3mq4SXWyMxkOHRxlpw
         * @example data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVQYV2NgYAAAAAMAAWgmWQ0AAAAASUVORK5CYII=
         */
        ImageReference: string;
        /**
         * @description Fill colour: hex with 3, 4, 6 or 8 digits, an HTML colour name, or `transparent`.
         * @example #ffffff
         * @example rebeccapurple
         * @example transparent
         */
        BackgroundColor: string;
        /**
         * @description Fill colour for the area a crop adds: hex with 3, 4, 6 or 8 digits, `rgb()` or `rgba()`, an HTML colour name, or `transparent`.
         * @example #ffffff80
         * @example rgba(255, 255, 255, 0.5)
         * @example white
         */
        CropBackgroundColor: string;
        /** @description Rectangle to which the input is cropped before all other steps, in pixels. */
        PatchCrop: {
            /** @description Height of the rectangle, in pixels. */
            height: number;
            /** @description Distance of the left edge from the left of the input, in pixels. */
            left: number;
            /** @description Distance of the top edge from the top of the input, in pixels. */
            top: number;
            /** @description Width of the rectangle, in pixels. */
            width: number;
            /** @description Fill colour for the part of the rectangle beyond the input. */
            backgroundColor?: components["schemas"]["CropBackgroundColor"];
        };
        /**
         * @description Encoding of the resulting image. Closed: a request may only carry values known to work.
         * @enum {string}
         */
        PatchFormat: "jpeg" | "png";
        /**
         * @description Whether the patch replaces the pixels under it (`override`) or removes them (`erase`). Closed: a request may only carry values known to work.
         * @enum {string}
         */
        PatchMode: "erase" | "override";
        /** @description The image to lay over the input, and how. */
        PatchOverlay: {
            /** @description Overlay image: asset ID or base64 data URL. */
            image: components["schemas"]["ImageReference"];
            /** @description Whether the overlay replaces the pixels under it (`override`) or removes them (`erase`). */
            mode: components["schemas"]["PatchMode"];
        };
        /** @description Position of the top left corner of the overlay on the input, in pixels. */
        PatchPosition: {
            /** @description Pixels from the left edge; negative only together with `allowOverflow`. */
            x: number;
            /** @description Pixels from the top edge; negative only together with `allowOverflow`. */
            y: number;
        };
        /** @description An input image, an optional crop, and an optional overlay merged onto it or erased from it. A transparent background needs `png`. */
        PatchRequest: {
            /** @description Input image: asset ID or base64 data URL. */
            image: components["schemas"]["ImageReference"];
            /** @description Lets the result grow beyond the input when the overlay reaches over an edge. */
            allowOverflow?: boolean;
            /** @description Fills uncovered areas of the result; white when absent. `transparent` needs format `png`. */
            backgroundColor?: components["schemas"]["BackgroundColor"];
            /** @description Crops the input to this rectangle, in pixels, before all other steps. */
            crop?: components["schemas"]["PatchCrop"];
            /** @description Encoding of the resulting image; `png` when absent. */
            format?: components["schemas"]["PatchFormat"];
            /** @description The image to lay over the input, and how. */
            patch?: components["schemas"]["PatchOverlay"];
            /** @description Position of the overlay. Its effect without an overlay is not documented. */
            position?: components["schemas"]["PatchPosition"];
        };
        /**
         * @description Kind of work; a patch is `patch-image`. Open: new values appear without notice; accept what is not listed.
         * @enum {string}
         */
        JobType: "assets-download" | "canvas-export" | "caption" | "caption-llava" | "custom" | "describe-style" | "detection" | "embed" | "flux" | "flux-model-training" | "generate-prompt" | "image-generation" | "image-prompt-editing" | "inference" | "mesh-preview-rendering" | "model-download" | "model-import" | "model-training" | "musubi-model-training" | "openai-image-generation" | "patch-image" | "pixelate" | "reframe" | "remove-background" | "repaint" | "restyle" | "segment" | "skybox-3d" | "skybox-base-360" | "skybox-hdri" | "skybox-upscale-360" | "splat" | "texture" | "translate" | "upload" | "upscale" | "upscale-skybox" | "upscale-texture" | "vectorize" | "workflow" | (string & {});
        /**
         * @description Status of a workflow node. Open: new values appear without notice; accept what is not listed.
         * @enum {string}
         */
        WorkflowNodeStatus: "failure" | "pending" | "processing" | "rejected" | "skipped" | "success" | (string & {});
        /**
         * @description What a workflow node does. Open: new values appear without notice; accept what is not listed.
         * @enum {string}
         */
        WorkflowNodeType: "custom-model" | "for-each" | "generate-prompt" | "list" | "logic" | "model" | "remove-background" | "transform" | "user-approval" | "workflow" | (string & {});
        /** @description An asset and a signed address to fetch it from. */
        AssetFile: {
            /** @description Asset ID. */
            assetId: string;
            /**
             * Format: uri
             * @description Signed download address; expires and breaks when its query is changed.
             */
            url: string;
        };
        /**
         * @description Type of value a model input takes. Open: new values appear without notice; accept what is not listed.
         * @enum {string}
         */
        ModelInputType: "boolean" | "file" | "file_array" | "inputs_array" | "model" | "model_array" | "number" | "number_array" | "string" | "string_array" | (string & {});
        /**
         * @description How an image input treats its background. Closed: an image either has transparency or does not.
         * @enum {string}
         */
        BackgroundBehavior: "opaque" | "transparent";
        /** @description Declaration of one model input, with its value if it has one. Recursive through `items`. */
        ModelInput: {
            /** @description Key of the input. */
            name: string;
            type: components["schemas"]["ModelInputType"];
            /** @description Values the input is limited to. */
            allowedValues?: unknown[];
            /** @description For images only; for the types `file` and `file_array`. */
            backgroundBehavior?: components["schemas"]["BackgroundBehavior"];
            /** @description Whether the value is a colour. */
            color?: boolean;
            /** @description Whether the value changes the price. */
            costImpact?: boolean;
            /** @description Default value; its type follows the input. */
            default?: unknown;
            /** @description What the input does, for people. */
            description?: string;
            /** @description Heading under which a form shows the input. */
            group?: string;
            /** @description Advice on filling it in, for people. */
            hint?: string;
            /** @description Inputs grouped under this one, in free form. */
            inputs?: {
                [key: string]: unknown;
            }[];
            /** @description Filled-in rows of an input that repeats a group of inputs. */
            items?: components["schemas"]["ModelInput"][][];
            /** @description Kind of asset a file input takes. */
            kind?: components["schemas"]["AssetKind"];
            /** @description Display name. */
            label?: string;
            /** @description Name of the image input this one is a mask for. */
            maskFrom?: string;
            /** @description Largest number allowed. */
            max?: number;
            /** @description Longest media allowed, in seconds. */
            maxDuration?: number;
            /** @description Maximum number of characters of a `string`, or of each entry of a `string_array`. */
            maxLength?: number;
            /** @description Largest file allowed, in bytes. */
            maxSize?: number;
            /** @description Smallest number allowed. */
            min?: number;
            /** @description Minimum number of characters of a `string`, or of each entry of a `string_array`. */
            minLength?: number;
            /** @description Families of models that an input of the type `model_array` accepts. */
            modelTypes?: components["schemas"]["ModelType"][];
            /** @description Whether the given asset becomes the parent of the result. */
            parent?: boolean;
            /** @description Sample text shown in an empty field. */
            placeholder?: string;
            /** @description Whether the value is a prompt. */
            prompt?: boolean;
            /** @description Whether prompt assistance is offered. */
            promptSpark?: boolean;
            ref?: components["schemas"]["ModelInputReference"];
            required?: components["schemas"]["ModelInputRequirement"];
            /** @description Spacing between the numbers that an input of the type `number` takes. */
            step?: number;
            /** @description The value in use; its type follows the input. */
            value?: unknown;
        };
        /**
         * @description What an asset is made of. Open: new values appear without notice; accept what is not listed.
         * @enum {string}
         */
        AssetKind: "3d" | "audio" | "document" | "image" | "image-hdr" | "json" | "text" | "video" | (string & {});
        /**
         * @description Family of the model: its base architecture and, for adapters, what it adapts. Open: new values appear without notice; accept what is not listed.
         * @enum {string}
         */
        ModelType: "custom" | "elevenlabs-voice" | "flux.1" | "flux.1-composition" | "flux.1-kontext-dev" | "flux.1-kontext-lora" | "flux.1-krea-dev" | "flux.1-krea-lora" | "flux.1-lora" | "flux.1-pro" | "flux.1.1-pro-ultra" | "flux.2-dev-edit-lora" | "flux.2-dev-lora" | "flux.2-klein-4b-edit-lora" | "flux.2-klein-4b-lora" | "flux.2-klein-9b-edit-lora" | "flux.2-klein-9b-lora" | "flux.2-klein-base-4b-edit-lora" | "flux.2-klein-base-4b-lora" | "flux.2-klein-base-9b-edit-lora" | "flux.2-klein-base-9b-lora" | "flux1.1-pro" | "gpt-image-1" | "qwen-image-2512-lora" | "qwen-image-edit-2509-lora" | "qwen-image-edit-2511-lora" | "qwen-image-edit-lora" | "qwen-image-lora" | "zimage-de-turbo-lora" | "zimage-lora" | "zimage-turbo-lora" | (string & {});
        /** @description Where an input takes its value from inside the workflow. */
        ModelInputReference: {
            /** @description IDs of nodes with an outcome that decides whether the reference applies. */
            conditional?: string[];
            /** @description Required value of the referenced output. */
            equal?: string;
            /** @description Name of the referenced output or input. */
            name?: string;
            /** @description ID of the referenced node. */
            node?: string;
        };
        /** @description When an input is required. */
        ModelInputRequirement: {
            /** @description Always present. */
            always?: boolean;
            /** @description Values of other inputs that make this one necessary; form not documented. */
            conditionalValues?: unknown;
            /** @description Inputs whose presence makes this one necessary; form not documented. */
            ifDefined?: unknown;
            /** @description Inputs whose absence makes this one necessary; form not documented. */
            ifNotDefined?: unknown;
        };
        /** @description One branch: its condition and what it yields. */
        WorkflowLogicCase: {
            /** @description Expression that selects this branch. */
            condition: string;
            /** @description Result of the branch when its condition holds. */
            value: string;
        };
        /** @description Branching or transforming rule of a node. */
        WorkflowLogic: {
            /** @description Branches, tried in order. */
            cases?: components["schemas"]["WorkflowLogicCase"][];
            /** @description Result when no branch applies. */
            default?: string;
            /** @description Expression that turns the inputs into the output. */
            transform?: string;
        };
        /**
         * @description Form of branching of a logic node. Open: new values appear without notice; accept what is not listed.
         * @enum {string}
         */
        WorkflowLogicType: "if-else" | (string & {});
        /** @description One node of a workflow, as it ran. */
        WorkflowNode: {
            /** @description Node ID, unique in the workflow. */
            id: string;
            status: components["schemas"]["WorkflowNodeStatus"];
            type: components["schemas"]["WorkflowNodeType"];
            /** @description Assets the node produced. */
            assets?: components["schemas"]["AssetFile"][];
            /** @description Number of runs of a repeated node. */
            count?: number;
            /** @description Nodes that must finish first. */
            dependsOn?: string[];
            /**
             * @description Present, and true, when the assets of the node count as results of the whole workflow.
             * @constant
             */
            includeOutputsInWorkflowJob?: true;
            /** @description Inputs of the node. */
            inputs?: components["schemas"]["ModelInput"][];
            /** @description Values a list or loop node goes through. */
            items?: string[];
            /** @description Position in the loop, counted from 0. */
            iterationIndex?: number;
            /** @description ID of the job that ran the node. */
            jobId?: string;
            logic?: components["schemas"]["WorkflowLogic"];
            logicType?: components["schemas"]["WorkflowLogicType"];
            /** @description Nodes repeated by a loop. */
            loopBodyNodeIds?: string[];
            /** @description ID of the loop this node repeats in. */
            loopNodeId?: string;
            /** @description ID of the model the node runs. */
            modelId?: string;
            /** @description What the node yields; its type follows the node. */
            output?: unknown;
            /** @description ID of the workflow nested in the node. */
            workflowId?: string;
        };
        /** @description Results other than assets, in free form. */
        JobOutput: {
            /** @description ID of the asset that an upload became. */
            entityId?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The inputs and outputs of a job. */
        JobMetadata: {
            /** @description Assets the job produced. */
            assetIds?: string[];
            /** @description What went wrong, for people; null when nothing did. */
            error?: string | null;
            /** @description Nodes of a workflow job. */
            flow?: components["schemas"]["WorkflowNode"][];
            /** @description What to do about the failure, for people. */
            hint?: string;
            /** @description Echo of the request. In lists, the echo of an archived job may contain the ID of a text asset instead of the text in the request. */
            input?: {
                [key: string]: unknown;
            };
            output?: components["schemas"]["JobOutput"];
            /** @description ID of the model a training job produced. */
            outputModelId?: string;
            /** @description ID of the workflow that ran. */
            workflowId?: string;
            /** @description ID of the workflow job this job is part of. */
            workflowJobId?: string;
        };
        /**
         * @description Status of a job. `success`, `failure` and `canceled` are final; every other value, known or not, means that it is still running. Open: new values appear without notice; accept what is not listed.
         * @enum {string}
         */
        JobStatus: "canceled" | "failure" | "finalizing" | "in-progress" | "pending" | "queued" | "success" | "warming-up" | (string & {});
        /** @description One step in the life of a job. */
        JobStatusChange: {
            /**
             * Format: date-time
             * @description When the job took this status.
             */
            date: string;
            status: components["schemas"]["JobStatus"];
        };
        /** @description What is charged beside `cuCost`, in creative units, by the name of each part. A part reads 0 after a refund, while `cuCost` keeps the original price. */
        JobCostDetails: {
            [key: string]: number | null;
        };
        /** @description The cost of the job, `cuCost` and the parts in `cuCostDetails` together. */
        JobBilling: {
            /** @description Price without the parts in `cuCostDetails`, in creative units. Kept as it was when the job is refunded. */
            cuCost: number;
            cuCostDetails?: components["schemas"]["JobCostDetails"];
            /** @description Discount included in the price, in creative units. */
            cuDiscount: number;
            /** @description Whether the price is kept even when the job fails. */
            disableRefund?: boolean;
        };
        /** @description A piece of work, running or finished. */
        Job: {
            /**
             * Format: date-time
             * @description When the job was accepted.
             */
            createdAt: string;
            /** @description Job ID. */
            jobId: string;
            jobType: components["schemas"]["JobType"];
            metadata: components["schemas"]["JobMetadata"];
            /** @description Share done, 0 to 1. */
            progress: number;
            status: components["schemas"]["JobStatus"];
            /** @description Every status so far, oldest first. */
            statusHistory: components["schemas"]["JobStatusChange"][];
            /**
             * Format: date-time
             * @description When the record last changed.
             */
            updatedAt: string;
            /** @description ID of the user or key that started the job; that of an API key begins with `apiu_`. */
            authorId?: string;
            billing?: components["schemas"]["JobBilling"];
            /** @description ID of the project that owns the job. */
            ownerId?: string;
        };
        /**
         * @description A tool that can work on the asset. Open: new values appear without notice; accept what is not listed.
         * @enum {string}
         */
        EditCapability: "DETECTION" | "GENERATIVE_FILL" | "PIXELATE" | "PROMPT_EDITING" | "REFINE" | "REFRAME" | "REMOVE_BACKGROUND" | "SEGMENTATION" | "UPSCALE" | "UPSCALE_360" | "VECTORIZATION" | (string & {});
        /**
         * @description How an asset came to be; a patched image is `patch`. Open: new values appear without notice; accept what is not listed.
         * @enum {string}
         */
        AssetType: "3d-texture" | "3d-texture-albedo" | "3d-texture-metallic" | "3d-texture-mtl" | "3d-texture-normal" | "3d-texture-roughness" | "3d23d" | "3d23d-texture" | "audio2audio" | "audio2txt" | "audio2video" | "background-removal" | "canvas" | "canvas-drawing" | "canvas-export" | "detection" | "generative-fill" | "image-prompt-editing" | "img23d" | "img2img" | "img2splat" | "img2txt" | "img2video" | "inference-controlnet" | "inference-controlnet-img2img" | "inference-controlnet-inpaint" | "inference-controlnet-inpaint-ip-adapter" | "inference-controlnet-ip-adapter" | "inference-controlnet-reference" | "inference-controlnet-texture" | "inference-img2img" | "inference-img2img-ip-adapter" | "inference-img2img-texture" | "inference-inpaint" | "inference-inpaint-ip-adapter" | "inference-reference" | "inference-reference-texture" | "inference-txt2img" | "inference-txt2img-ip-adapter" | "inference-txt2img-texture" | "patch" | "pixelization" | "reframe" | "restyle" | "segment" | "segmentation-image" | "segmentation-mask" | "skybox-3d" | "skybox-base-360" | "skybox-hdri" | "texture" | "texture-albedo" | "texture-ao" | "texture-edge" | "texture-height" | "texture-metallic" | "texture-normal" | "texture-smoothness" | "txt23d" | "txt2audio" | "txt2img" | "txt2txt" | "txt2video" | "unknown" | "uploaded" | "uploaded-3d" | "uploaded-audio" | "uploaded-avatar" | "uploaded-text" | "uploaded-video" | "upscale" | "upscale-skybox" | "upscale-texture" | "upscale-video" | "vectorization" | "video23d" | "video2audio" | "video2img" | "video2video" | "voice-clone" | (string & {});
        /** @description A model mixed into a generation, and how strongly. */
        AssetConcept: {
            /** @description ID of the mixed model. */
            modelId: string;
            /** @description Weight of the model; negative values work against it. */
            scale: number;
            /** @description Training epoch used. */
            modelEpoch?: string;
        };
        /**
         * @description How an image meets its own edges. Closed: the three ways of tiling an upscale distinguishes.
         * @enum {string}
         */
        ImageType: "seamfull" | "skybox" | "texture";
        /**
         * @description How closely a result follows its input images. Closed: a switch with two positions.
         * @enum {string}
         */
        InputFidelity: "high" | "low";
        /**
         * @description Where a reframe keeps the input inside the new frame. Closed: four sides and the middle are the only positions.
         * @enum {string}
         */
        InputLocation: "bottom" | "left" | "middle" | "right" | "top";
        /**
         * @description Structure extracted from an image by detection. Open: new values appear without notice; accept what is not listed.
         * @enum {string}
         */
        DetectionModality: "canny" | "depth" | "grayscale" | "lineart_anime" | "mlsd" | "normal" | "pose" | "scribble" | "segmentation" | "sketch" | (string & {});
        /**
         * @description Look an upscale aims for. Open: new values appear without notice; accept what is not listed.
         * @enum {string}
         */
        UpscaleStyle: "3d-cartoon" | "3d-rendered" | "anime" | "cartoon" | "cinematic" | "claymation" | "cloud-skydome" | "comic" | "cyberpunk" | "enchanted" | "fantasy" | "ink" | "manga" | "manga-color" | "minimalist" | "neon-tron" | "oil-painting" | "pastel" | "photo" | "photography" | "psychedelic" | "retro-fantasy" | "scifi-concept-art" | "space" | "standard" | "whimsical" | (string & {});
        /** @description How the asset was made. Most fields repeat a parameter of the request that produced it and are absent if it did not have the parameter. */
        AssetMetadata: {
            kind: components["schemas"]["AssetKind"];
            type: components["schemas"]["AssetType"];
            /** @description Angularity of generated surface detail. Echo of the request. */
            angular?: number;
            /** @description Width to height, as text such as `16:9`. Echo of the request. */
            aspectRatio?: string;
            /** @description Opacity given to the background. Echo of the request. */
            backgroundOpacity?: number;
            /** @description ID of the model the used one is built on. */
            baseModelId?: string;
            /** @description Box around the detected object: x1, y1, x2, y2, in pixels. */
            bbox?: number[];
            /** @description Trades time for quality in background removal. Echo of the request. */
            betterQuality?: boolean;
            /** @description Edge map that guides the structure: asset ID. Echo of the request. */
            cannyStructureImage?: string;
            /** @description Joins neighbouring texels of one colour. Echo of the request. */
            clustering?: boolean;
            /** @description Restores the colours of the input. Echo of the request. */
            colorCorrection?: boolean;
            /** @description Colours or black and white in vectorization. Echo of the request. */
            colorMode?: string;
            /** @description Bits kept per colour channel in vectorization. Echo of the request. */
            colorPrecision?: number;
            /** @description Models mixed into the generation. */
            concepts?: components["schemas"]["AssetConcept"][];
            /** @description Outlines of the detected objects. */
            contours?: number[][][][];
            /** @description Share of the steps after which structural guidance ends. Echo of the request. */
            controlEnd?: number;
            /**
             * Format: date-time
             * @description When the asset was copied here from another project.
             */
            copiedAt?: string;
            /** @description Angle from which a bend becomes a corner in vectorization, in degrees. Echo of the request. */
            cornerThreshold?: number;
            /** @description Freedom an upscale takes with detail. Echo of the request. */
            creativity?: number;
            /** @description Loss of that freedom from one upscale pass to the next. Echo of the request. */
            creativityDecay?: number;
            /** @description Whether the preset values were kept. Echo of the request. */
            defaultParameters?: boolean;
            /** @description How closely the depth map is followed. Echo of the request. */
            depthFidelity?: number;
            /** @description Depth map that guides the structure: asset ID. Echo of the request. */
            depthImage?: string;
            /** @description Amount of detail an upscale adds or, when negative, removes. Echo of the request. */
            detailsLevel?: number;
            /** @description Growth of the mask, in pixels. Echo of the request. */
            dilate?: number;
            /** @description How strongly the filter acts. Echo of the request. */
            factor?: number;
            /** @description Size below which spots are dropped in vectorization, in pixels. Echo of the request. */
            filterSpeckle?: number;
            /** @description Reuse of the image at smaller scales while upscaling. Echo of the request. */
            fractality?: number;
            /** @description How strictly a skybox keeps its geometry. Echo of the request. */
            geometryEnforcement?: number;
            /** @description How closely the prompt is followed. Echo of the request. */
            guidance?: number;
            /** @description Works at half precision. Echo of the request. */
            halfMode?: boolean;
            /** @description Strength of the high dynamic range effect. Echo of the request. */
            hdr?: number;
            /** @description Height of the result, in pixels. */
            height?: number;
            /** @description Upper gradient limit of edge detection. Echo of the request. */
            highThreshold?: number;
            /**
             * @deprecated
             * @description Former measure of widening in a reframe; deprecated in favour of the target size. Echo of the request.
             */
            horizontalExpansionRatio?: number;
            /** @description Input image: asset ID or address. Echo of the request. */
            image?: string;
            /** @description How closely the input image is kept. Echo of the request. */
            imageFidelity?: number;
            imageType?: components["schemas"]["ImageType"];
            /** @description ID of the inference that made the asset. */
            inferenceId?: string;
            inputFidelity?: components["schemas"]["InputFidelity"];
            inputLocation?: components["schemas"]["InputLocation"];
            /** @description Swaps the dark and the light of the mask or map. Echo of the request. */
            invert?: boolean;
            /** @description Confidence from which a pose point counts. Echo of the request. */
            keypointThreshold?: number;
            /** @description Colour distance between layers in vectorization. Echo of the request. */
            layerDifference?: number;
            /** @description Length from which a path segment is divided in vectorization, in pixels. Echo of the request. */
            lengthThreshold?: number;
            /**
             * Format: date-time
             * @description Until when a canvas is reserved for its editor.
             */
            lockExpiresAt?: string;
            /** @description Lower gradient limit of edge detection. Echo of the request. */
            lowThreshold?: number;
            /** @description Mask image: asset ID or address. Echo of the request. */
            mask?: string;
            /** @description Most fitting passes in vectorization. Echo of the request. */
            maxIterations?: number;
            /** @description Upper limit of the detection range. Echo of the request. */
            maxThreshold?: number;
            /** @description Lower limit of the detection range. Echo of the request. */
            minThreshold?: number;
            modality?: components["schemas"]["DetectionModality"];
            /** @description Variant of the tool. Echo of the request. */
            mode?: string;
            /** @description ID of the model that made the asset. */
            modelId?: string;
            modelType?: components["schemas"]["ModelType"];
            /** @description Display name, often the file name of an upload. */
            name?: string;
            /** @description Number of masks found. */
            nbMasks?: number;
            /** @description What to exclude from the result. Echo of the request. */
            negativePrompt?: string;
            /** @description How strongly the negative prompt acts. Echo of the request. */
            negativePromptStrength?: number;
            /** @description Number of denoising steps. Echo of the request. */
            numInferenceSteps?: number;
            /** @description Number of results asked for. Echo of the request. */
            numOutputs?: number;
            /** @description ID of the asset this one is a copy of. */
            originalAssetId?: string;
            /** @description Position among the results of the job, counted from 0. */
            outputIndex?: number;
            /** @description Overlap of the input with the newly painted area. Echo of the request. */
            overlapPercentage?: number;
            /** @description Replaces the concept embeddings instead of adding to them. Echo of the request. */
            overrideEmbeddings?: boolean;
            /** @description ID of the asset this one was made from. */
            parentId?: string;
            /** @description ID of the job around the one that made the asset. */
            parentJobId?: string;
            /** @description Decimal places of path coordinates in vectorization. Echo of the request. */
            pathPrecision?: number;
            /** @description Points that mark what to segment. */
            points?: number[][];
            /** @description Smoothness of generated surface detail. Echo of the request. */
            polished?: number;
            /** @description Named set of parameters. Echo of the request. */
            preset?: string;
            /** @description Share of the generation done, in percent. */
            progressPercent?: number;
            /** @description Text that describes the result. Echo of the request. */
            prompt?: string;
            /** @description How closely an upscale follows the prompt. Echo of the request. */
            promptFidelity?: number;
            /** @description Height of generated surface relief. Echo of the request. */
            raised?: number;
            /** @description Images given as reference. */
            referenceImages?: string[];
            /** @description Number of extra passes that refine the result. Echo of the request. */
            refinementSteps?: number;
            /** @description Cuts the subject out of its background. Echo of the request. */
            removeBackground?: boolean;
            /** @description How the input is scaled into the new frame. Echo of the request. */
            resizeOption?: number;
            /** @description Asks for outlines. Echo of the request. */
            resultContours?: boolean;
            /** @description Asks for the cut-out image. Echo of the request. */
            resultImage?: boolean;
            /** @description Asks for the mask. Echo of the request. */
            resultMask?: boolean;
            /** @description ID of the first asset in the line of parents. */
            rootParentId?: string;
            /** @description Keeps the frames as a flipbook. Echo of the request. */
            saveFlipbook?: boolean;
            /** @description Enlargement, as a multiple of the input. Echo of the request. */
            scalingFactor?: number;
            /** @description Sampling method of the denoising. Echo of the request. */
            scheduler?: string;
            /** @description Start value of the random numbers. Documented as a string that is a number in some cases: both are accepted. */
            seed?: string | number;
            /** @description Sharpens the result. Echo of the request. */
            sharpen?: boolean;
            /** @description Gloss of the generated surface. Echo of the request. */
            shiny?: number;
            /** @description Edge length of the cells or the output, in pixels. Echo of the request. */
            size?: number;
            /** @description Treats the input as a sketch. Echo of the request. */
            sketch?: boolean;
            /** @description ID of the project the asset was copied from. */
            sourceProjectId?: string;
            /** @description Angle from which curves are joined in vectorization, in degrees. Echo of the request. */
            spliceThreshold?: number;
            /** @description How far the result may deviate from the input. Echo of the request. */
            strength?: number;
            /** @description How closely the structure image is followed. Echo of the request. */
            structureFidelity?: number;
            /** @description Image that guides the structure: asset ID. Echo of the request. */
            structureImage?: string;
            style?: components["schemas"]["UpscaleStyle"];
            /** @description How closely the style is followed. Echo of the request. */
            styleFidelity?: number;
            /** @description Images whose style is taken over. */
            styleImages?: string[];
            /** @description How closely the style images are followed. Echo of the request. */
            styleImagesFidelity?: number;
            /** @description Height asked for, in pixels. Echo of the request. */
            targetHeight?: number;
            /** @description Width asked for, in pixels. Echo of the request. */
            targetWidth?: number;
            /** @description Text to speak, or to search for. Echo of the request. */
            text?: string;
            /** @description Texture image: asset ID. Echo of the request. */
            texture?: string;
            /** @description Small preview of the asset. */
            thumbnail?: components["schemas"]["AssetFile"];
            /** @description Applies the style tile by tile. Echo of the request. */
            tileStyle?: boolean;
            /** @description Whether the asset served to train a model. */
            trainingImage?: boolean;
            /**
             * @deprecated
             * @description Former measure of heightening in a reframe; deprecated in favour of the target size. Echo of the request.
             */
            verticalExpansionRatio?: number;
            /** @description Width of the result, in pixels. */
            width?: number;
        };
        /**
         * @description Who can see the asset. Closed: hidden, by link, and for all are the only choices.
         * @enum {string}
         */
        AssetPrivacy: "private" | "public" | "unlisted";
        /**
         * @description Camera movement that suits a 3D scene. Open: new values appear without notice; accept what is not listed.
         * @enum {string}
         */
        CameraMode: "aerial" | "interior" | "turntable" | (string & {});
        /** @description Position and direction of the camera at one step of its path. */
        CameraPose: {
            /** @description Place of the camera: x, y, z. */
            position: unknown[];
            /** @description Point the camera looks at: x, y, z. */
            target: unknown[];
            /** @description Vertical field of view, in degrees; 50 if it is absent. */
            fov?: number;
        };
        /**
         * @description What a recording contains. Open: new values appear without notice; accept what is not listed.
         * @enum {string}
         */
        AudioClassification: "effect" | "interview" | "music" | "other" | "sound" | "speech" | "text" | "unknown" | (string & {});
        /** @description Speech in a recording, as text. */
        AudioTranscription: {
            /** @description Transcribed words. */
            text: string;
        };
        /** @description Measured facts about the file; which are present depends on the kind of asset. */
        AssetProperties: {
            /** @description File size, in bytes. */
            size: number;
            /** @description Frames of the longest 3D animation. */
            animationFrameCount?: number;
            /** @description Bits per second of the media stream. */
            bitrate?: number;
            /** @description Bones of a 3D skeleton. */
            boneCount?: number;
            cameraMode?: components["schemas"]["CameraMode"];
            /** @description Path of the camera through a 3D scene. */
            cameraTrajectory?: components["schemas"]["CameraPose"][];
            /** @description Number of audio channels. */
            channels?: number;
            /** @description Characters of a text, counted as Unicode code points. */
            charCount?: number;
            classification?: components["schemas"]["AudioClassification"];
            /** @description Codec of the media stream. */
            codecName?: string;
            /** @description What the file contains, for people. */
            description?: string;
            /** @description Size of a 3D model: width, height, depth, in units of the model. */
            dimensions?: number[];
            /** @description Length of the media, in seconds. */
            duration?: number;
            /** @description Faces of a 3D mesh. */
            faceCount?: number;
            /** @description File format. */
            format?: string;
            /** @description Frames per second. */
            frameRate?: number;
            /** @description Whether a 3D model is animated. */
            hasAnimations?: boolean;
            /** @description Whether the preview shows all of the content. */
            hasFullPreview?: boolean;
            /** @description Whether a 3D mesh carries normals. */
            hasNormals?: boolean;
            /** @description Whether a 3D model is rigged. */
            hasSkeleton?: boolean;
            /** @description Whether a 3D mesh carries texture coordinates. */
            hasUVs?: boolean;
            /** @description Height, in pixels. */
            height?: number;
            /** @description Number of frames. */
            nbFrames?: number;
            /** @description Excerpt of the content, or its address. */
            preview?: string;
            /** @description Audio samples per second, in hertz (Hz). */
            sampleRate?: number;
            transcription?: components["schemas"]["AudioTranscription"];
            /** @description Vertices of a 3D mesh. */
            vertexCount?: number;
            /** @description Width, in pixels. */
            width?: number;
            /** @description Words of a text. */
            wordCount?: number;
        };
        /**
         * @description What produced the asset; a patched image has `patch`. Spelled differently from the type in places. Open: new values appear without notice; accept what is not listed.
         * @enum {string}
         */
        AssetSource: "3d23d" | "3d23d:texture" | "3d:texture" | "3d:texture:albedo" | "3d:texture:metallic" | "3d:texture:mtl" | "3d:texture:normal" | "3d:texture:roughness" | "audio2audio" | "audio2txt" | "audio2video" | "background-removal" | "canvas" | "canvas-drawing" | "canvas-export" | "detection" | "generative-fill" | "image-prompt-editing" | "img23d" | "img2img" | "img2splat" | "img2txt" | "img2video" | "inference-control-net" | "inference-control-net-img" | "inference-control-net-inpainting" | "inference-control-net-inpainting-ip-adapter" | "inference-control-net-ip-adapter" | "inference-control-net-reference" | "inference-control-net-texture" | "inference-img" | "inference-img-ip-adapter" | "inference-img-texture" | "inference-in-paint" | "inference-in-paint-ip-adapter" | "inference-reference" | "inference-reference-texture" | "inference-txt" | "inference-txt-ip-adapter" | "inference-txt-texture" | "patch" | "pixelization" | "reframe" | "restyle" | "segment" | "segmentation-image" | "segmentation-mask" | "skybox-3d" | "skybox-base-360" | "skybox-hdri" | "texture" | "texture:albedo" | "texture:ao" | "texture:edge" | "texture:height" | "texture:metallic" | "texture:normal" | "texture:smoothness" | "txt23d" | "txt2audio" | "txt2img" | "txt2txt" | "txt2video" | "unknown" | "uploaded" | "uploaded-3d" | "uploaded-audio" | "uploaded-avatar" | "uploaded-text" | "uploaded-video" | "upscale" | "upscale-skybox" | "upscale-texture" | "upscale-video" | "vectorization" | "video23d" | "video2audio" | "video2img" | "video2video" | "voice-clone" | (string & {});
        /**
         * @description Whether the file is usable. Open: new values appear without notice; accept what is not listed.
         * @enum {string}
         */
        AssetStatus: "error" | "pending" | "success" | (string & {});
        /** @description A file and its metadata. */
        Asset: {
            /** @description Asset ID: begins with `asset_`, except for assets made before about May 2024. */
            id: string;
            /** @description ID of the user or key that made the asset; that of an API key begins with `apiu_`. */
            authorId: string;
            /** @description Collections the asset is in. */
            collectionIds: string[];
            /**
             * Format: date-time
             * @description When the asset was created.
             */
            createdAt: string;
            /** @description Tools that can work on the asset. */
            editCapabilities: components["schemas"]["EditCapability"][];
            kind: components["schemas"]["AssetKind"];
            metadata: components["schemas"]["AssetMetadata"];
            /** @description Media type of the file. */
            mimeType: string;
            /** @description ID of the project that owns the asset, `proj_…` or 22 bare characters. */
            ownerId: string;
            privacy: components["schemas"]["AssetPrivacy"];
            properties: components["schemas"]["AssetProperties"];
            source: components["schemas"]["AssetSource"];
            status: components["schemas"]["AssetStatus"];
            /** @description Labels set by people. */
            tags: string[];
            /**
             * Format: date-time
             * @description When the record last changed.
             */
            updatedAt: string;
            /**
             * Format: uri
             * @description Signed download address; valid for at least 24 hours, up to the next of the calendar days on which addresses end (the 7th, 14th, 21st and the last of a month), and broken by any change to its query. A credential: keep it out of logs.
             */
            url: string;
            /** @description Caption written by a model. */
            automaticCaptioning?: string;
            /** @description Description, for people. */
            description?: string;
            /** @description Vector for similarity search; only when asked for. */
            embedding?: number[];
            /** @description First frame of a video. */
            firstFrame?: components["schemas"]["AssetFile"];
            /** @description Whether listings leave the asset out. */
            isHidden?: boolean;
            /** @description Last frame of a video. */
            lastFrame?: components["schemas"]["AssetFile"];
            /** @description Kinds of unsafe content found. Absent until the asset was checked, 5 to 10 seconds after it was made; empty if nothing was found. */
            nsfw?: string[];
            /**
             * Format: uri
             * @description Signed address of the file as uploaded, if the asset was converted.
             */
            originalFileUrl?: string;
            /** @description Position among the results of the job, counted from 0. Not always unique; distinguish results by their IDs. */
            outputIndex?: number;
            /** @description Rendering of an asset that is not an image. */
            preview?: components["schemas"]["AssetFile"];
            /** @description Small preview of the asset. */
            thumbnail?: components["schemas"]["AssetFile"];
        };
        /**
         * @description The decision of the check. Closed: allowed, marked and stopped are the only outcomes.
         * @enum {string}
         */
        IpDetectionAction: "allowed" | "blocked" | "flagged";
        /**
         * @description Kind of protected content. Open: new values appear without notice; accept what is not listed.
         * @enum {string}
         */
        IpFindingCategory: "artist-style" | "brand-trademark" | "celebrity-likeness" | "custom" | "fictional-character" | (string & {});
        /** @description The findings of one filter. */
        IpFinding: {
            category: components["schemas"]["IpFindingCategory"];
            /** @description Certainty of the filter, 0 to 1. */
            confidence: number;
            /** @description Filter ID. */
            filterId: string;
            /** @description Display name of the filter. */
            filterName: string;
            /** @description Whether this finding counts against the image. */
            flagged: boolean;
            /** @description Explanation, for people. */
            reason: string;
            /** @description Names recognised: characters, brands, people. */
            entities?: string[];
        };
        /** @description Outcome of the check for protected content. */
        IpDetection: {
            action: components["schemas"]["IpDetectionAction"];
            /** @description Price of the check itself, in creative units; charged beside `creativeUnitsCost`, and possibly for a dry run too. */
            creativeUnitsCharged: number;
            /** @description Number of filters that ran. */
            evaluatedFilters: number;
            /** @description The findings of the filters, an entry for each hit. */
            findings: components["schemas"]["IpFinding"][];
            /** @description Whether any finding counts against the image; true unless the action is `allowed`. */
            flagged: boolean;
            /** @description Whether a filter failed, so that the outcome is incomplete. */
            hasDetectorError?: boolean;
        };
        /** @description A submitted patch: its job, and the asset once it exists. */
        PatchResult: {
            job: components["schemas"]["Job"];
            /** @description The patched image; absent while the job is running. */
            asset?: components["schemas"]["Asset"];
            /** @description Price of the call, in creative units, without the charge of `ipDetection`; zero is a price. */
            creativeUnitsCost?: number;
            /** @description Discount included in the price, in creative units. */
            creativeUnitsDiscount?: number;
            ipDetection?: components["schemas"]["IpDetection"];
        };
        /** @description What the price is made of, in creative units, by the name of each part. The parts add up to `creativeUnitsCost`. */
        CostDetails: {
            [key: string]: number;
        };
        /** @description The placeholder a dry run answers with: no job was created. */
        EmptyJob: Record<string, never>;
        /** @description A price without a job. Nothing was submitted. */
        PatchDryRun: {
            /** @description Price the call would have, in creative units, without the charge of `ipDetection`; zero is a price. May carry more digits than a double holds. */
            creativeUnitsCost: number;
            /** @description Discount the price would include, in creative units. */
            creativeUnitsDiscount?: number;
            costDetails?: components["schemas"]["CostDetails"];
            /** @description The check for protected content, if it ran. Its charge is not in `creativeUnitsCost`. */
            ipDetection?: components["schemas"]["IpDetection"];
            job?: components["schemas"]["EmptyJob"];
        };
        /** @description A submitted patch, or the price of a patch. */
        PatchResponse: components["schemas"]["PatchResult"] | components["schemas"]["PatchDryRun"];
        /** @description A price alone, the usual answer to a dry run. Nothing was submitted. */
        CostEstimate: {
            /** @description Price the call would have, in creative units, without the charge of `ipDetection`; zero is a price. May carry more digits than a double holds. */
            creativeUnitsCost: number;
            /** @description Discount the price would include, in creative units. */
            creativeUnitsDiscount?: number;
            costDetails?: components["schemas"]["CostDetails"];
            /** @description The check for protected content, if it ran. Its charge is not in `creativeUnitsCost`. */
            ipDetection?: components["schemas"]["IpDetection"];
        };
        /** @description Error with a code for programs. */
        StatusError: {
            /**
             * @description Marks the body as an error.
             * @constant
             */
            status: "error";
            /** @description Machine-readable reason, such as `INVALID_PARAMETER`. */
            code: string;
            /** @description What went wrong, for people. */
            message: string;
        };
        /** @description Error that repeats the HTTP status. */
        HttpError: {
            /** @description HTTP status, 400 to 599. */
            statusCode: number;
            /** @description Name of the HTTP status. */
            error: string;
            /** @description What went wrong, for people. */
            message: string;
        };
        /** @description What the refusal is about. The plan in force and the plan that it takes; or the limit on jobs at a time, which clears as jobs end, within tens of seconds. */
        ReasonDetails: {
            /** @description The number of jobs of the kind that may run at a time. */
            actionLimit?: number;
            /** @description Kind of job that is limited. */
            actionName?: string;
            /** @description Plan of the project. */
            currentPlan?: string;
            /** @description Model that the plan does not include. */
            modelId?: string;
            /** @description Cheapest plan that allows the call. */
            requiredPlan?: string;
        };
        /** @description Error told by its reason, such as a plan that does not include the call, or too many jobs at a time. The class of the error comes with some of them. */
        ReasonError: {
            /** @description Class of the error, such as `ModelAccessRestrictedError`. */
            name?: string;
            /** @description What went wrong, for people. */
            reason: string;
            details?: components["schemas"]["ReasonDetails"];
            /** @description Seconds until the call can be made again. */
            remainingSeconds?: number;
            /** @description ID of the request, for the vendor's support. */
            trace_id?: string;
            /** @description The same as `trace_id`, in the spelling of some endpoints. */
            traceId?: string;
        };
        /** @description Error of an exhausted quota. */
        QuotaError: {
            /** @description What went wrong, for people. */
            error: string;
            /** @description Machine-readable reason, such as `QUOTA_EXCEEDED`. */
            code: string;
        };
        /** @description Error of the gateway in front of the service. */
        GatewayError: {
            /** @description What went wrong, for people. */
            message: string;
        };
        /** @description An error in one of the recorded shapes. A proxy may send anything, so expect other bodies too. */
        ErrorBody: components["schemas"]["StatusError"] | components["schemas"]["HttpError"] | components["schemas"]["ReasonError"] | components["schemas"]["QuotaError"] | components["schemas"]["GatewayError"];
        /** @description A dry run answered with the payment status. Nothing was charged. */
        DryRunCompleted: {
            /**
             * @description Repeats the HTTP status.
             * @constant
             */
            statusCode: 402;
            /** @description Says that the dry run is complete. */
            message: string;
            /** @description Price the call would have, in creative units; zero is a price. May carry more digits than a double holds. */
            estimatedCost: number;
        };
        /** @description The price a dry run asked for, or a refusal for lack of creative units. */
        PatchPaymentRequired: components["schemas"]["DryRunCompleted"] | components["schemas"]["ErrorBody"];
        /** @description The model's inputs, by their names in `GET /models/{modelId}`; files by their asset IDs. */
        CustomRequest: {
            [key: string]: unknown;
        };
        /** @description A submitted run of a model. */
        CustomResult: {
            job: components["schemas"]["Job"];
            /** @description Creative units charged, including the parts of the price. */
            creativeUnitsCost?: number;
            /** @description Creative units discounted. */
            creativeUnitsDiscount?: number;
            ipDetection?: components["schemas"]["IpDetection"];
        };
        /** @description A submitted run of a model, or the price of a run. */
        CustomResponse: components["schemas"]["CustomResult"] | components["schemas"]["PatchDryRun"];
        /**
         * @description Statuses a listing can ask for. Closed: a request may only carry values known to work.
         * @enum {string}
         */
        JobStatusFilter: "pending" | "queued" | "warming-up" | "in-progress" | "success" | "failure" | "canceled" | "finalizing";
        /**
         * @description Job types a listing can ask for. Closed: a request may only carry values known to work; `patch-image` is documented for jobs, not for this filter.
         * @enum {string}
         */
        JobTypeFilter: "assets-download" | "model-training" | "flux-model-training" | "musubi-model-training" | "inference" | "pixelate" | "embed" | "remove-background" | "vectorize" | "canvas-export" | "image-generation" | "image-prompt-editing" | "caption" | "generate-prompt" | "describe-style" | "translate" | "detection" | "restyle" | "repaint" | "reframe" | "segment" | "skybox-base-360" | "skybox-upscale-360" | "skybox-hdri" | "skybox-3d" | "texture" | "upscale" | "upscale-skybox" | "upscale-texture" | "flux" | "openai-image-generation" | "upload" | "custom" | "splat" | "mesh-preview-rendering" | "workflow";
        /** @description One page of jobs, newest first. */
        JobPage: {
            /** @description Jobs of this page. */
            jobs: components["schemas"]["Job"][];
            /** @description Cursor of the next page, opaque; absent or null on the last. */
            nextPaginationToken?: string | null;
        };
        /** @description One job. */
        JobResponse: {
            job: components["schemas"]["Job"];
        };
        /**
         * @description What to do with the job. Closed: a request may only carry values known to work.
         * @enum {string}
         */
        JobAction: "cancel";
        /** @description An action on a job. */
        JobActionRequest: {
            /** @description What to do with the job. */
            action?: components["schemas"]["JobAction"];
        };
        /**
         * @description What to sort assets by.
         * @enum {string}
         */
        AssetSortKey: "createdAt" | "updatedAt";
        /**
         * @description Ascending or descending.
         * @enum {string}
         */
        SortDirection: "asc" | "desc";
        /**
         * @description Asset types a listing can ask for. Closed: a request may only carry values known to work.
         * @enum {string}
         */
        AssetTypeFilter: "3d-texture" | "3d-texture-albedo" | "3d-texture-metallic" | "3d-texture-mtl" | "3d-texture-normal" | "3d-texture-roughness" | "3d23d" | "3d23d-texture" | "audio2audio" | "audio2txt" | "audio2video" | "background-removal" | "canvas" | "canvas-drawing" | "canvas-export" | "detection" | "generative-fill" | "image-prompt-editing" | "img23d" | "img2img" | "img2splat" | "img2txt" | "img2video" | "inference-controlnet" | "inference-controlnet-img2img" | "inference-controlnet-inpaint" | "inference-controlnet-inpaint-ip-adapter" | "inference-controlnet-ip-adapter" | "inference-controlnet-reference" | "inference-controlnet-texture" | "inference-img2img" | "inference-img2img-ip-adapter" | "inference-img2img-texture" | "inference-inpaint" | "inference-inpaint-ip-adapter" | "inference-reference" | "inference-reference-texture" | "inference-txt2img" | "inference-txt2img-ip-adapter" | "inference-txt2img-texture" | "patch" | "pixelization" | "reframe" | "restyle" | "segment" | "segmentation-image" | "segmentation-mask" | "skybox-3d" | "skybox-base-360" | "skybox-hdri" | "texture" | "texture-albedo" | "texture-ao" | "texture-edge" | "texture-height" | "texture-metallic" | "texture-normal" | "texture-smoothness" | "txt23d" | "txt2audio" | "txt2img" | "txt2txt" | "txt2video" | "unknown" | "uploaded" | "uploaded-3d" | "uploaded-audio" | "uploaded-avatar" | "uploaded-text" | "uploaded-video" | "upscale" | "upscale-skybox" | "upscale-texture" | "upscale-video" | "vectorization" | "video23d" | "video2audio" | "video2img" | "video2video" | "voice-clone";
        /** @description One page of assets. Without `sortBy` the order is unspecified. */
        AssetPage: {
            /** @description Assets of this page. */
            assets: components["schemas"]["Asset"][];
            /** @description Cursor of the next page, opaque; absent or null on the last. */
            nextPaginationToken?: string | null;
        };
        /** @description A file of less than 6 MB, inline, or a canvas. */
        AssetUploadRequest: {
            /**
             * @description Display name, usually the file name.
             * @example knight.png
             */
            name: string;
            /**
             * @description Canvas document, as a JSON string.
             * @example {}
             */
            canvas?: string;
            /** @description Collections to put the asset in. */
            collectionIds?: string[];
            /** @description Whether listings leave the asset out. */
            hide?: boolean;
            /**
             * @description The image, base64-encoded or as a base64 data URL; under 6 MB.
             * @example data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVQYV2NgYAAAAAMAAWgmWQ0AAAAASUVORK5CYII=
             */
            image?: string;
            /**
             * @description ID of the asset this one was made from.
             * @example asset_GTrL3mq4SXWyMxkOHRxlpw
             */
            parentId?: string;
            /**
             * @description Preview of a canvas, base64-encoded or as a base64 data URL.
             * @example data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVQYV2NgYAAAAAMAAWgmWQ0AAAAASUVORK5CYII=
             */
            thumbnail?: string;
        };
        /** @description The new asset, and the job that processes it, if any. */
        AssetUploadResponse: {
            asset: components["schemas"]["Asset"];
            job?: components["schemas"]["Job"];
        };
        /** @description Assets to delete. */
        AssetDeleteRequest: {
            /** @description IDs of the assets, at most 100. */
            assetIds: string[];
        };
        /** @description The outcome for the assets; its fields are not documented. */
        AssetDeletion: Record<string, unknown>;
        /** @description The assets to fetch. */
        AssetBulkRequest: {
            /** @description IDs of the assets, at most 200. */
            assetIds?: string[];
        };
        /** @description Several assets. */
        AssetList: {
            /** @description Assets found. */
            assets: components["schemas"]["Asset"][];
        };
        /** @description The names of the files in the archive. */
        AssetArchiveOptions: {
            /** @description Names of the files. `<seed>`, `<num>` (place among the results of its inference), `<prompt>` and `<generator>` are replaced by the values of the asset. */
            fileNameTemplate: string;
            /** @description Whether files lie side by side instead of in folders. */
            flat?: boolean;
        };
        /** @description The contents of the archive, at most 1,000 assets. */
        AssetArchiveQuery: {
            /** @description These assets. */
            assetIds: string[];
            /** @description Every asset of these inferences. */
            inferenceIds: string[];
            /** @description Every asset of these models. */
            modelIds: string[];
        };
        /** @description Which assets to pack, and how. */
        AssetArchiveRequest: {
            /** @description The names of the files. */
            options: components["schemas"]["AssetArchiveOptions"];
            /** @description The contents of the archive. */
            query: components["schemas"]["AssetArchiveQuery"];
        };
        /** @description The job that makes an archive. */
        AssetArchiveJob: {
            /** @description ID of the job. */
            jobId: string;
        };
        /** @description The progress of an archive. */
        AssetArchive: {
            /** @description ID of the job that makes it. */
            jobId: string;
            /** @description Status of that job. Its values are not documented here; expect those of a job. */
            jobStatus: string;
            /**
             * Format: uri
             * @description Signed address of the archive, once it is ready; it expires, and breaks when its query is changed.
             */
            downloadUrl?: string;
        };
        /** @description One asset. */
        AssetResponse: {
            asset: components["schemas"]["Asset"];
        };
        /**
         * @description Format to download an asset in. Which of them there are depends on the asset's kind; any other is refused with `Invalid target format`.
         * @enum {string}
         */
        AssetTargetFormat: "avif" | "fbx" | "gif" | "glb" | "heif" | "jpeg" | "jpg" | "obj" | "png" | "svg" | "tif" | "tiff" | "webp";
        /** @description How to download an asset. */
        AssetDownloadRequest: {
            /** @description The format to convert the file to. */
            targetFormat?: components["schemas"]["AssetTargetFormat"];
        };
        /** @description Where to download an asset from. */
        AssetDownloadLink: {
            /**
             * Format: uri
             * @description Signed address of the file; it may redirect, expires, and breaks when its query is changed.
             */
            url: string;
        };
        /** @description Tags to add and to remove. */
        AssetTagsRequest: {
            /** @description Tags to add. */
            add?: string[];
            /** @description Tags to remove. */
            delete?: string[];
            /** @description Whether adding a tag that exists, or removing one that does not, is an error. */
            strict?: boolean;
        };
        /** @description Tags that were added and removed. */
        AssetTagsChange: {
            /** @description Tags added. */
            added: string[];
            /** @description Tags removed. */
            deleted: string[];
        };
        /** @description Assets to add to a collection. */
        CollectionAssetsRequest: {
            /** @description IDs of the assets, at most 49. */
            assetIds: string[];
        };
        /** @description A named group of assets and models. */
        Collection: {
            /** @description ID of the collection. */
            id: string;
            /** @description The number of assets in it. */
            assetCount: number;
            /**
             * Format: date-time
             * @description When it was made.
             */
            createdAt: string;
            /** @description The number of assets and models in it. */
            itemCount: number;
            /** @description The number of models in it. */
            modelCount: number;
            /** @description Its name. */
            name: string;
            /** @description ID of the owning project. */
            ownerId: string;
            /**
             * Format: date-time
             * @description When it changed last.
             */
            updatedAt: string;
            thumbnail?: components["schemas"]["AssetFile"];
        };
        /** @description A collection. */
        CollectionResponse: {
            collection: components["schemas"]["Collection"];
        };
        /** @description Where to file the resulting asset. */
        UploadAssetOptions: {
            /** @description Collections to put the asset in. */
            collectionIds?: string[];
            /** @description Whether listings leave the asset out. */
            hide?: boolean;
            /**
             * @description ID of the asset this one was made from.
             * @example asset_GTrL3mq4SXWyMxkOHRxlpw
             */
            parentId?: string;
        };
        /**
         * @description The kind of file to upload. Closed: a request may only carry values known to work.
         * @enum {string}
         */
        UploadKind: "3d" | "asset" | "audio" | "avatar" | "image" | "model" | "text" | "video";
        /** @description A file to upload in parts, or to fetch from an address or a model site. */
        UploadCreateRequest: {
            /** @description Where to file the resulting asset. */
            assetOptions?: components["schemas"]["UploadAssetOptions"];
            /**
             * Format: uri
             * @description Page of the Civitai model to import.
             */
            civitaiModelUrl?: string;
            /**
             * @description Media type of the file.
             * @example image/png
             */
            contentType?: string;
            /**
             * @description Name of the file.
             * @example knight.png
             */
            fileName?: string;
            /** @description File size, in bytes. */
            fileSize?: number;
            /** @description Hugging Face model to import, in the form `owner/name`. */
            huggingFaceModelName?: string;
            /** @description The kind of file to upload. */
            kind?: components["schemas"]["UploadKind"];
            /** @description Number of parts, 1 to 10,000; each of at least 5 MB, except the last. */
            parts?: number;
            /**
             * Format: uri
             * @description Address to fetch the file from.
             */
            url?: string;
        };
        /**
         * @description The kind of uploaded file. Open: new values appear without notice; accept what is not listed.
         * @enum {string}
         */
        UploadedKind: "3d" | "asset" | "audio" | "avatar" | "image" | "model" | "text" | "video" | (string & {});
        /**
         * @description Where the bytes come from. Open: new values appear without notice; accept what is not listed.
         * @enum {string}
         */
        UploadSource: "civitai" | "huggingface" | "multipart" | "other" | "url" | (string & {});
        /**
         * @description Status of an upload; `imported` means that the asset exists, `failed` that it never will. Open: new values appear without notice; accept what is not listed.
         * @enum {string}
         */
        UploadStatus: "complete" | "failed" | "imported" | "pending" | "validated" | "validating" | (string & {});
        /** @description One part of a multipart upload and its address for PUT. */
        UploadPart: {
            /**
             * Format: date-time
             * @description When the signed address stops working.
             */
            expires: string;
            /** @description Position of the part, counted from 1. */
            number: number;
            /**
             * Format: uri
             * @description Signed address to PUT the bytes to, on another host; do not send an Authorization header there.
             */
            url: string;
        };
        /**
         * @description Site a model is fetched from. Open: new values appear without notice; accept what is not listed.
         * @enum {string}
         */
        UploadProvider: "civitai" | "huggingface" | "other" | (string & {});
        /** @description A file that is being added to the project. */
        Upload: {
            /** @description Upload ID. */
            id: string;
            /** @description ID of the user or key that started the upload. */
            authorId: string;
            /**
             * Format: date-time
             * @description When the upload was started.
             */
            createdAt: string;
            /** @description Name of the file. */
            fileName: string;
            kind: components["schemas"]["UploadedKind"];
            /** @description ID of the project that owns the upload. */
            ownerId: string;
            source: components["schemas"]["UploadSource"];
            status: components["schemas"]["UploadStatus"];
            /**
             * Format: date-time
             * @description When the record last changed.
             */
            updatedAt: string;
            assetOptions?: components["schemas"]["UploadAssetOptions"];
            /** @description Settings of the import; form not documented. */
            config?: unknown;
            /** @description Media type of the file. */
            contentType?: string;
            /** @description ID of the asset or model the upload became. Documented as a string, shown as null while the upload is validating: both are accepted. */
            entityId?: string | null;
            /** @description What went wrong, for people. */
            errorMessage?: string;
            /** @description File size, in bytes. */
            fileSize?: number;
            /** @description ID of the job that imports the file. */
            jobId?: string;
            /** @description Name of the file as first given. */
            originalFileName?: string;
            /** @description Parts to send, each with its signed address. */
            parts?: components["schemas"]["UploadPart"][];
            /** @description Number of parts. */
            partsCount?: number;
            provider?: components["schemas"]["UploadProvider"];
            /**
             * Format: uri
             * @description Address the file is fetched from.
             */
            url?: string;
        };
        /** @description One upload. */
        UploadResponse: {
            upload: components["schemas"]["Upload"];
        };
        /**
         * @description What to do with the upload. Closed: a request may only carry values known to work.
         * @enum {string}
         */
        UploadAction: "complete";
        /** @description An action on an upload. */
        UploadActionRequest: {
            /** @description What to do with the upload. */
            action: components["schemas"]["UploadAction"];
        };
        /**
         * @description A time range that ends now.
         * @enum {string}
         */
        UsageTimeRange: "last-day" | "last-hour" | "last-seven-days" | "last-thirty-one-days" | "last-three-days";
        /**
         * @description A part of the answer to ask for.
         * @enum {string}
         */
        UsageType: "activity" | "asset-usages" | "consumption" | "model-usages" | "nsfw-usages" | "usages";
        /**
         * @description The kind of activity; a patch is `patch`. Open: new values appear without notice; accept what is not listed.
         * @enum {string}
         */
        UsageAction: "asset" | "asset-privacy" | "assistant-message" | "background-removal" | "byok-remove-project-provider" | "byok-remove-provider" | "byok-set-project-provider" | "byok-set-provider" | "captioning" | "collection" | "collection-assets" | "collection-models" | "controlnet" | "controlnet-img2img" | "controlnet-inpaint" | "controlnet-ip-adapter" | "controlnet-texture" | "copy-asset" | "copy-model" | "creative-unit-cost" | "creative-unit-discount" | "custom" | "custom-asset-created" | "delete-asset" | "delete-collection" | "delete-collection-assets" | "delete-collection-models" | "delete-inference-image" | "delete-model" | "delete-model-preset" | "delete-oscu-auto-refill" | "delete-project-member" | "delete-subscription" | "delete-team-api-key" | "delete-team-invitations" | "delete-team-member" | "delete-training-images" | "describe-style" | "detection" | "disable-project-model" | "disable-team-model" | "download-assets" | "download-model" | "embed" | "enable-project-model" | "enable-team-model" | "generative-fill" | "image-prompt-editing" | "images-generation" | "img2img" | "img2img-ip-adapter" | "img2img-texture" | "inference" | "inpaint" | "inpaint-ip-adapter" | "ip-detection" | "model" | "model-preset" | "models-training" | "oscu" | "patch" | "pixelate" | "project" | "project-member" | "reframe" | "refunds" | "repaint" | "restyle" | "segmentation" | "skybox-base-360" | "skybox-upscale-360" | "start-train" | "subscription" | "subscription-seats" | "tag-asset" | "tag-model" | "team-api-key" | "team-member" | "texture" | "train-succeeded" | "training-images-to-model" | "transfer-model" | "txt2img" | "txt2img-ip-adapter" | "update-asset" | "update-collection" | "update-model" | "update-model-description" | "update-model-examples" | "update-model-prompt-guide" | "update-oscu-auto-refill" | "update-project" | "update-project-instructions" | "update-subscription" | "update-team" | "update-team-instructions" | "update-team-member" | "upscale" | "vectorization" | (string & {});
        /** @description A provider with the team's own key. */
        UsageProvider: {
            /** @description ID of the provider. */
            id: string;
            /** @description Its name. */
            displayName: string;
        };
        /** @description The object of the activity. */
        UsageActivityData: {
            /** @description ID of the asset. */
            assetId?: string;
            byokProvider?: components["schemas"]["UsageProvider"];
            /** @description ID of the collection. */
            collectionId?: string;
            /** @description Whether it was done with an API key. */
            isApiKey?: boolean;
            /** @description ID of the job. */
            jobId?: string;
            /** @description ID of the model. */
            modelId?: string;
        };
        /** @description One activity. */
        UsageActivity: {
            action: components["schemas"]["UsageAction"];
            data: components["schemas"]["UsageActivityData"];
            /** @description ID of the project. */
            projectId: string;
            /**
             * Format: date-time
             * @description When, in UTC.
             */
            time: string;
            /** @description ID of the user or key. */
            userId: string;
            /** @description Creative units it cost. */
            creativeUnitsCost?: number;
        };
        /** @description The number at a time. */
        CountPoint: {
            /** @description The number. */
            count: number;
            /** @description The number by an API key. */
            countApiKey: number;
            /**
             * Format: date-time
             * @description When, in UTC.
             */
            time: string;
        };
        /** @description Created assets of one kind. */
        AssetUsage: {
            kind: components["schemas"]["AssetKind"];
            /** @description The points. */
            points: components["schemas"]["CountPoint"][];
        };
        /** @description Creative units of one user. */
        UserConsumption: {
            /** @description Creative units discounted. */
            discount: number;
            /** @description Creative units in all, `value` and `discount` together. */
            total: number;
            /** @description ID of the user. */
            userId: string;
            /** @description Creative units paid. */
            value: number;
        };
        /** @description The reported part of the metadata. */
        UsedAssetMetadata: {
            type: components["schemas"]["AssetType"];
        };
        /** @description Summary of an asset. */
        UsedAsset: {
            /** @description Asset ID. */
            id: string;
            kind: components["schemas"]["AssetKind"];
            metadata: components["schemas"]["UsedAssetMetadata"];
            properties: components["schemas"]["AssetProperties"];
            source: components["schemas"]["AssetSource"];
        };
        /** @description Summary of a collection. */
        UsedCollection: {
            /** @description Collection ID. */
            id: string;
            /** @description Its name. */
            name: string;
        };
        /** @description Summary of a job. */
        UsedJob: {
            /** @description Job ID. */
            id: string;
            jobType: components["schemas"]["JobType"];
            metadata: components["schemas"]["JobMetadata"];
            status: components["schemas"]["JobStatus"];
        };
        /** @description Summary of a model. */
        UsedModel: {
            /** @description Model ID. */
            id: string;
            /** @description Its name. */
            name: string;
            /** @description A short description. */
            shortDescription?: string;
        };
        /**
         * @description Status of an API key. Open: new values appear without notice; accept what is not listed.
         * @enum {string}
         */
        ApiKeyStatus: "active" | "deleted" | "inactive" | (string & {});
        /** @description The picture of a user. */
        UserAvatar: {
            /** @description ID of the asset, if it is one. */
            assetId?: string;
            /**
             * Format: uri
             * @description Signed address of the asset, or any other.
             */
            url?: string;
        };
        /** @description Summary of a user or an API key. */
        UsedBy: {
            /** @description User ID. */
            id: string;
            /** @description Whether it is an API key. */
            isApiKey: boolean;
            /** @description ID of the key. */
            apiKeyId?: string;
            apiKeyStatus?: components["schemas"]["ApiKeyStatus"];
            avatar?: components["schemas"]["UserAvatar"];
            /** @description Email address. */
            email?: string;
            /** @description Full name. */
            fullName?: string;
        };
        /** @description Summaries of the records that the activity names. */
        UsageEntities: {
            /** @description Assets. */
            assets?: components["schemas"]["UsedAsset"][];
            /** @description Collections. */
            collections?: components["schemas"]["UsedCollection"][];
            /** @description Jobs. */
            jobs?: components["schemas"]["UsedJob"][];
            /** @description Models. */
            models?: components["schemas"]["UsedModel"][];
            /** @description Users. */
            users?: components["schemas"]["UsedBy"][];
        };
        /** @description Usage of a model at a time. */
        ModelUsagePoint: {
            /** @description Creative units by API keys. */
            apiKeyCost: number;
            /** @description Discount of those. */
            apiKeyDiscount: number;
            /** @description Creative units. */
            cost: number;
            /** @description Discount of those. */
            discount: number;
            /** @description The number of jobs. */
            jobs: number;
            /**
             * Format: date-time
             * @description When, in UTC.
             */
            time: string;
        };
        /** @description Usage of one model. */
        ModelUsage: {
            /** @description ID of the model. */
            modelId: string;
            /** @description The points. */
            points: components["schemas"]["ModelUsagePoint"][];
        };
        /** @description Findings of one label. */
        NsfwUsage: {
            /** @description The label. */
            label: string;
            /** @description The points. */
            points: components["schemas"]["CountPoint"][];
        };
        /**
         * @description How far apart the points are. Open: new values appear without notice; accept what is not listed.
         * @enum {string}
         */
        UsageGranularity: "15m" | "1d" | "1h" | "1m" | "30m" | "5m" | "7d" | (string & {});
        /** @description Usage at a time. */
        UsagePoint: {
            /** @description Value for API keys. */
            apiKey: string;
            /**
             * Format: date-time
             * @description When, in UTC.
             */
            time: string;
            /** @description Total value. */
            value: string;
            /** @description Creative units by API keys. */
            apiKeyCost?: number;
            /** @description Discount of those. */
            apiKeyDiscount?: number;
            /** @description Creative units. */
            cost?: number;
            /** @description Discount of those. */
            discount?: number;
        };
        /**
         * @description The usage. Open: new values appear without notice; accept what is not listed.
         * @enum {string}
         */
        UsageName: "background-removal" | "captioning" | "creative-unit-cost" | "creative-unit-discount" | "custom" | "custom-asset-created" | "detection" | "image-prompt-editing" | "images-generation" | "ip-detection" | "models-training" | "patch" | "pixelate" | "refunds" | "repaint" | "restyle" | "segmentation" | "skybox-base-360" | "skybox-upscale-360" | "texture" | "upscale" | "vectorization" | (string & {});
        /** @description Usage under one name. */
        Usage: {
            granularity: components["schemas"]["UsageGranularity"];
            /** @description The points. */
            points: components["schemas"]["UsagePoint"][];
            usageName: components["schemas"]["UsageName"];
        };
        /** @description The usage of a team in a time range. Each part is present if it was requested. */
        Usages: {
            /** @description The activities, newest first: the only record of a charge apart from its job. */
            activity?: components["schemas"]["UsageActivity"][];
            /** @description Created assets, by kind. */
            assetUsages?: components["schemas"]["AssetUsage"][];
            /** @description Creative units, by user. */
            consumption?: components["schemas"]["UserConsumption"][];
            entities?: components["schemas"]["UsageEntities"];
            /** @description Usage of models. */
            modelUsages?: components["schemas"]["ModelUsage"][];
            /** @description Findings that are not safe for work, by label. */
            nsfwUsages?: components["schemas"]["NsfwUsage"][];
            /** @description Usage, by name. */
            usages?: components["schemas"]["Usage"][];
        };
    };
    responses: {
        /** @description The request is malformed, or a value in it is not allowed. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Credentials are missing or wrong. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The credentials or the plan do not allow the call, or the bearer token has expired. */
        Forbidden: {
            headers: {
                "x-amzn-errortype": components["headers"]["AmznErrorType"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The record does not exist, or is not visible with these credentials. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The request has 10 MB or more; the gateway refuses it before it reaches the service. */
        ContentTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description More than 100 requests in a minute for the project, too many jobs at a time, or a quota that is used up. Nothing was accepted. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The service failed. A paid call with this answer may have been charged. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The project has too few creative units, or its quota is used up. */
        PaymentRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description Asks for the price instead of the result. Nothing is charged.
         * @example true
         */
        DryRun: components["schemas"]["DryRunMode"];
        /**
         * @description Whether asset addresses lead to the original files instead of optimised ones.
         * @example true
         */
        OriginalAssets: boolean;
        /**
         * @description ID of the project to act in. Needed with a bearer token; an API key implies its project.
         * @example proj_h4QeWm7TzXn2RkVb
         */
        ProjectId: string;
        /**
         * @description ID of the model.
         * @example model_river-styles
         */
        ModelId: string;
        /**
         * @description Only jobs started by this user or key.
         * @example user_3pLkQz8YtRw6
         */
        AuthorId: string;
        /**
         * @description Whether to leave the results out of the listed jobs.
         * @example true
         */
        HideResults: boolean;
        /**
         * @description Maximum number of jobs on a page, 1 to 200.
         * @example 50
         */
        PageSize: number;
        /**
         * @description Cursor from `nextPaginationToken` of the page before.
         * @example eyJjcmVhdGVkQXQiOiIyMDI2LTA4LTA0VDA5OjEyOjMxLjQwMloifQ
         */
        PaginationToken: string;
        /**
         * @description Only jobs in this status.
         * @example success
         */
        JobStatusQuery: components["schemas"]["JobStatusFilter"];
        /**
         * @description Only jobs of this type. Ignored when `types` is given.
         * @example upscale
         */
        JobTypeQuery: components["schemas"]["JobTypeFilter"];
        /**
         * @description Only jobs of these types, separated by commas. Takes precedence over `type`.
         * @example [
         *       "upscale",
         *       "vectorize"
         *     ]
         */
        JobTypesQuery: components["schemas"]["JobTypeFilter"][];
        /**
         * @description Only jobs of this workflow; form not documented, an ID in practice.
         * @example wflow_Zt6MbQy1XsKd
         */
        WorkflowId: string | number | boolean;
        /**
         * @description ID of the job.
         * @example job_8RfJwVn2QkZ4mTqYxB7sLd
         */
        JobId: string;
        /**
         * @description Maximum number of assets on a page, 1 to 100.
         * @example 50
         */
        AssetPageSize: number;
        /**
         * @description ID of the asset.
         * @example asset_GTrL3mq4SXWyMxkOHRxlpw
         */
        AssetId: string;
        /**
         * @description Whether to include the vector for similarity search.
         * @example true
         */
        WithEmbedding: boolean;
        /**
         * @description ID of the collection.
         * @example collection_9sLmXcVtRq
         */
        CollectionId: string;
        /**
         * @description ID of the upload.
         * @example upload_Vb3KtPz9WcXy5NqRm2HdGf
         */
        UploadId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Class of a refusal by the gateway. `AccessDeniedException` means that the bearer token has expired.
         * @example AccessDeniedException
         */
        AmznErrorType: string;
        /**
         * @description When to try again: seconds, or an HTTP date. Not documented by the service; respect it when it is present.
         * @example 30
         */
        RetryAfter: string;
    };
    pathItems: never;
}
/** How to ask for a price instead of a result. Closed: a request may only carry values known to work. */
export type DryRunMode = components['schemas']['DryRunMode'];
/** An image by reference or by value: an asset ID or a base64 data URL (`data:image/png;base64,…`). Asset IDs begin with `asset_`, except those made before about May 2024. A data URL counts towards the 6 MB request limit. */
export type ImageReference = components['schemas']['ImageReference'];
/** Fill colour: hex with 3, 4, 6 or 8 digits, an HTML colour name, or `transparent`. */
export type BackgroundColor = components['schemas']['BackgroundColor'];
/** Fill colour for the area a crop adds: hex with 3, 4, 6 or 8 digits, `rgb()` or `rgba()`, an HTML colour name, or `transparent`. */
export type CropBackgroundColor = components['schemas']['CropBackgroundColor'];
/** Rectangle to which the input is cropped before all other steps, in pixels. */
export type PatchCrop = components['schemas']['PatchCrop'];
/** Encoding of the resulting image. Closed: a request may only carry values known to work. */
export type PatchFormat = components['schemas']['PatchFormat'];
/** Whether the patch replaces the pixels under it (`override`) or removes them (`erase`). Closed: a request may only carry values known to work. */
export type PatchMode = components['schemas']['PatchMode'];
/** The image to lay over the input, and how. */
export type PatchOverlay = components['schemas']['PatchOverlay'];
/** Position of the top left corner of the overlay on the input, in pixels. */
export type PatchPosition = components['schemas']['PatchPosition'];
/** An input image, an optional crop, and an optional overlay merged onto it or erased from it. A transparent background needs `png`. */
export type PatchRequest = components['schemas']['PatchRequest'];
/** Kind of work; a patch is `patch-image`. Open: new values appear without notice; accept what is not listed. */
export type JobType = components['schemas']['JobType'];
/** Status of a workflow node. Open: new values appear without notice; accept what is not listed. */
export type WorkflowNodeStatus = components['schemas']['WorkflowNodeStatus'];
/** What a workflow node does. Open: new values appear without notice; accept what is not listed. */
export type WorkflowNodeType = components['schemas']['WorkflowNodeType'];
/** An asset and a signed address to fetch it from. */
export type AssetFile = components['schemas']['AssetFile'];
/** Type of value a model input takes. Open: new values appear without notice; accept what is not listed. */
export type ModelInputType = components['schemas']['ModelInputType'];
/** How an image input treats its background. Closed: an image either has transparency or does not. */
export type BackgroundBehavior = components['schemas']['BackgroundBehavior'];
/** Declaration of one model input, with its value if it has one. Recursive through `items`. */
export type ModelInput = components['schemas']['ModelInput'];
/** What an asset is made of. Open: new values appear without notice; accept what is not listed. */
export type AssetKind = components['schemas']['AssetKind'];
/** Family of the model: its base architecture and, for adapters, what it adapts. Open: new values appear without notice; accept what is not listed. */
export type ModelType = components['schemas']['ModelType'];
/** Where an input takes its value from inside the workflow. */
export type ModelInputReference = components['schemas']['ModelInputReference'];
/** When an input is required. */
export type ModelInputRequirement = components['schemas']['ModelInputRequirement'];
/** One branch: its condition and what it yields. */
export type WorkflowLogicCase = components['schemas']['WorkflowLogicCase'];
/** Branching or transforming rule of a node. */
export type WorkflowLogic = components['schemas']['WorkflowLogic'];
/** Form of branching of a logic node. Open: new values appear without notice; accept what is not listed. */
export type WorkflowLogicType = components['schemas']['WorkflowLogicType'];
/** One node of a workflow, as it ran. */
export type WorkflowNode = components['schemas']['WorkflowNode'];
/** Results other than assets, in free form. */
export type JobOutput = components['schemas']['JobOutput'];
/** The inputs and outputs of a job. */
export type JobMetadata = components['schemas']['JobMetadata'];
/** Status of a job. `success`, `failure` and `canceled` are final; every other value, known or not, means that it is still running. Open: new values appear without notice; accept what is not listed. */
export type JobStatus = components['schemas']['JobStatus'];
/** One step in the life of a job. */
export type JobStatusChange = components['schemas']['JobStatusChange'];
/** What is charged beside `cuCost`, in creative units, by the name of each part. A part reads 0 after a refund, while `cuCost` keeps the original price. */
export type JobCostDetails = components['schemas']['JobCostDetails'];
/** The cost of the job, `cuCost` and the parts in `cuCostDetails` together. */
export type JobBilling = components['schemas']['JobBilling'];
/** A piece of work, running or finished. */
export type Job = components['schemas']['Job'];
/** A tool that can work on the asset. Open: new values appear without notice; accept what is not listed. */
export type EditCapability = components['schemas']['EditCapability'];
/** How an asset came to be; a patched image is `patch`. Open: new values appear without notice; accept what is not listed. */
export type AssetType = components['schemas']['AssetType'];
/** A model mixed into a generation, and how strongly. */
export type AssetConcept = components['schemas']['AssetConcept'];
/** How an image meets its own edges. Closed: the three ways of tiling an upscale distinguishes. */
export type ImageType = components['schemas']['ImageType'];
/** How closely a result follows its input images. Closed: a switch with two positions. */
export type InputFidelity = components['schemas']['InputFidelity'];
/** Where a reframe keeps the input inside the new frame. Closed: four sides and the middle are the only positions. */
export type InputLocation = components['schemas']['InputLocation'];
/** Structure extracted from an image by detection. Open: new values appear without notice; accept what is not listed. */
export type DetectionModality = components['schemas']['DetectionModality'];
/** Look an upscale aims for. Open: new values appear without notice; accept what is not listed. */
export type UpscaleStyle = components['schemas']['UpscaleStyle'];
/** How the asset was made. Most fields repeat a parameter of the request that produced it and are absent if it did not have the parameter. */
export type AssetMetadata = components['schemas']['AssetMetadata'];
/** Who can see the asset. Closed: hidden, by link, and for all are the only choices. */
export type AssetPrivacy = components['schemas']['AssetPrivacy'];
/** Camera movement that suits a 3D scene. Open: new values appear without notice; accept what is not listed. */
export type CameraMode = components['schemas']['CameraMode'];
/** Position and direction of the camera at one step of its path. */
export type CameraPose = components['schemas']['CameraPose'];
/** What a recording contains. Open: new values appear without notice; accept what is not listed. */
export type AudioClassification = components['schemas']['AudioClassification'];
/** Speech in a recording, as text. */
export type AudioTranscription = components['schemas']['AudioTranscription'];
/** Measured facts about the file; which are present depends on the kind of asset. */
export type AssetProperties = components['schemas']['AssetProperties'];
/** What produced the asset; a patched image has `patch`. Spelled differently from the type in places. Open: new values appear without notice; accept what is not listed. */
export type AssetSource = components['schemas']['AssetSource'];
/** Whether the file is usable. Open: new values appear without notice; accept what is not listed. */
export type AssetStatus = components['schemas']['AssetStatus'];
/** A file and its metadata. */
export type Asset = components['schemas']['Asset'];
/** The decision of the check. Closed: allowed, marked and stopped are the only outcomes. */
export type IpDetectionAction = components['schemas']['IpDetectionAction'];
/** Kind of protected content. Open: new values appear without notice; accept what is not listed. */
export type IpFindingCategory = components['schemas']['IpFindingCategory'];
/** The findings of one filter. */
export type IpFinding = components['schemas']['IpFinding'];
/** Outcome of the check for protected content. */
export type IpDetection = components['schemas']['IpDetection'];
/** A submitted patch: its job, and the asset once it exists. */
export type PatchResult = components['schemas']['PatchResult'];
/** What the price is made of, in creative units, by the name of each part. The parts add up to `creativeUnitsCost`. */
export type CostDetails = components['schemas']['CostDetails'];
/** The placeholder a dry run answers with: no job was created. */
export type EmptyJob = components['schemas']['EmptyJob'];
/** A price without a job. Nothing was submitted. */
export type PatchDryRun = components['schemas']['PatchDryRun'];
/** A submitted patch, or the price of a patch. */
export type PatchResponse = components['schemas']['PatchResponse'];
/** A price alone, the usual answer to a dry run. Nothing was submitted. */
export type CostEstimate = components['schemas']['CostEstimate'];
/** Error with a code for programs. */
export type StatusError = components['schemas']['StatusError'];
/** Error that repeats the HTTP status. */
export type HttpError = components['schemas']['HttpError'];
/** What the refusal is about. The plan in force and the plan that it takes; or the limit on jobs at a time, which clears as jobs end, within tens of seconds. */
export type ReasonDetails = components['schemas']['ReasonDetails'];
/** Error told by its reason, such as a plan that does not include the call, or too many jobs at a time. The class of the error comes with some of them. */
export type ReasonError = components['schemas']['ReasonError'];
/** Error of an exhausted quota. */
export type QuotaError = components['schemas']['QuotaError'];
/** Error of the gateway in front of the service. */
export type GatewayError = components['schemas']['GatewayError'];
/** An error in one of the recorded shapes. A proxy may send anything, so expect other bodies too. */
export type ErrorBody = components['schemas']['ErrorBody'];
/** A dry run answered with the payment status. Nothing was charged. */
export type DryRunCompleted = components['schemas']['DryRunCompleted'];
/** The price a dry run asked for, or a refusal for lack of creative units. */
export type PatchPaymentRequired = components['schemas']['PatchPaymentRequired'];
/** The model's inputs, by their names in `GET /models/{modelId}`; files by their asset IDs. */
export type CustomRequest = components['schemas']['CustomRequest'];
/** A submitted run of a model. */
export type CustomResult = components['schemas']['CustomResult'];
/** A submitted run of a model, or the price of a run. */
export type CustomResponse = components['schemas']['CustomResponse'];
/** Statuses a listing can ask for. Closed: a request may only carry values known to work. */
export type JobStatusFilter = components['schemas']['JobStatusFilter'];
/** Job types a listing can ask for. Closed: a request may only carry values known to work; `patch-image` is documented for jobs, not for this filter. */
export type JobTypeFilter = components['schemas']['JobTypeFilter'];
/** One page of jobs, newest first. */
export type JobPage = components['schemas']['JobPage'];
/** One job. */
export type JobResponse = components['schemas']['JobResponse'];
/** What to do with the job. Closed: a request may only carry values known to work. */
export type JobAction = components['schemas']['JobAction'];
/** An action on a job. */
export type JobActionRequest = components['schemas']['JobActionRequest'];
/** What to sort assets by. */
export type AssetSortKey = components['schemas']['AssetSortKey'];
/** Ascending or descending. */
export type SortDirection = components['schemas']['SortDirection'];
/** Asset types a listing can ask for. Closed: a request may only carry values known to work. */
export type AssetTypeFilter = components['schemas']['AssetTypeFilter'];
/** One page of assets. Without `sortBy` the order is unspecified. */
export type AssetPage = components['schemas']['AssetPage'];
/** A file of less than 6 MB, inline, or a canvas. */
export type AssetUploadRequest = components['schemas']['AssetUploadRequest'];
/** The new asset, and the job that processes it, if any. */
export type AssetUploadResponse = components['schemas']['AssetUploadResponse'];
/** Assets to delete. */
export type AssetDeleteRequest = components['schemas']['AssetDeleteRequest'];
/** The outcome for the assets; its fields are not documented. */
export type AssetDeletion = components['schemas']['AssetDeletion'];
/** The assets to fetch. */
export type AssetBulkRequest = components['schemas']['AssetBulkRequest'];
/** Several assets. */
export type AssetList = components['schemas']['AssetList'];
/** The names of the files in the archive. */
export type AssetArchiveOptions = components['schemas']['AssetArchiveOptions'];
/** The contents of the archive, at most 1,000 assets. */
export type AssetArchiveQuery = components['schemas']['AssetArchiveQuery'];
/** Which assets to pack, and how. */
export type AssetArchiveRequest = components['schemas']['AssetArchiveRequest'];
/** The job that makes an archive. */
export type AssetArchiveJob = components['schemas']['AssetArchiveJob'];
/** The progress of an archive. */
export type AssetArchive = components['schemas']['AssetArchive'];
/** One asset. */
export type AssetResponse = components['schemas']['AssetResponse'];
/** Format to download an asset in. Which of them there are depends on the asset's kind; any other is refused with `Invalid target format`. */
export type AssetTargetFormat = components['schemas']['AssetTargetFormat'];
/** How to download an asset. */
export type AssetDownloadRequest = components['schemas']['AssetDownloadRequest'];
/** Where to download an asset from. */
export type AssetDownloadLink = components['schemas']['AssetDownloadLink'];
/** Tags to add and to remove. */
export type AssetTagsRequest = components['schemas']['AssetTagsRequest'];
/** Tags that were added and removed. */
export type AssetTagsChange = components['schemas']['AssetTagsChange'];
/** Assets to add to a collection. */
export type CollectionAssetsRequest = components['schemas']['CollectionAssetsRequest'];
/** A named group of assets and models. */
export type Collection = components['schemas']['Collection'];
/** A collection. */
export type CollectionResponse = components['schemas']['CollectionResponse'];
/** Where to file the resulting asset. */
export type UploadAssetOptions = components['schemas']['UploadAssetOptions'];
/** The kind of file to upload. Closed: a request may only carry values known to work. */
export type UploadKind = components['schemas']['UploadKind'];
/** A file to upload in parts, or to fetch from an address or a model site. */
export type UploadCreateRequest = components['schemas']['UploadCreateRequest'];
/** The kind of uploaded file. Open: new values appear without notice; accept what is not listed. */
export type UploadedKind = components['schemas']['UploadedKind'];
/** Where the bytes come from. Open: new values appear without notice; accept what is not listed. */
export type UploadSource = components['schemas']['UploadSource'];
/** Status of an upload; `imported` means that the asset exists, `failed` that it never will. Open: new values appear without notice; accept what is not listed. */
export type UploadStatus = components['schemas']['UploadStatus'];
/** One part of a multipart upload and its address for PUT. */
export type UploadPart = components['schemas']['UploadPart'];
/** Site a model is fetched from. Open: new values appear without notice; accept what is not listed. */
export type UploadProvider = components['schemas']['UploadProvider'];
/** A file that is being added to the project. */
export type Upload = components['schemas']['Upload'];
/** One upload. */
export type UploadResponse = components['schemas']['UploadResponse'];
/** What to do with the upload. Closed: a request may only carry values known to work. */
export type UploadAction = components['schemas']['UploadAction'];
/** An action on an upload. */
export type UploadActionRequest = components['schemas']['UploadActionRequest'];
/** A time range that ends now. */
export type UsageTimeRange = components['schemas']['UsageTimeRange'];
/** A part of the answer to ask for. */
export type UsageType = components['schemas']['UsageType'];
/** The kind of activity; a patch is `patch`. Open: new values appear without notice; accept what is not listed. */
export type UsageAction = components['schemas']['UsageAction'];
/** A provider with the team's own key. */
export type UsageProvider = components['schemas']['UsageProvider'];
/** The object of the activity. */
export type UsageActivityData = components['schemas']['UsageActivityData'];
/** One activity. */
export type UsageActivity = components['schemas']['UsageActivity'];
/** The number at a time. */
export type CountPoint = components['schemas']['CountPoint'];
/** Created assets of one kind. */
export type AssetUsage = components['schemas']['AssetUsage'];
/** Creative units of one user. */
export type UserConsumption = components['schemas']['UserConsumption'];
/** The reported part of the metadata. */
export type UsedAssetMetadata = components['schemas']['UsedAssetMetadata'];
/** Summary of an asset. */
export type UsedAsset = components['schemas']['UsedAsset'];
/** Summary of a collection. */
export type UsedCollection = components['schemas']['UsedCollection'];
/** Summary of a job. */
export type UsedJob = components['schemas']['UsedJob'];
/** Summary of a model. */
export type UsedModel = components['schemas']['UsedModel'];
/** Status of an API key. Open: new values appear without notice; accept what is not listed. */
export type ApiKeyStatus = components['schemas']['ApiKeyStatus'];
/** The picture of a user. */
export type UserAvatar = components['schemas']['UserAvatar'];
/** Summary of a user or an API key. */
export type UsedBy = components['schemas']['UsedBy'];
/** Summaries of the records that the activity names. */
export type UsageEntities = components['schemas']['UsageEntities'];
/** Usage of a model at a time. */
export type ModelUsagePoint = components['schemas']['ModelUsagePoint'];
/** Usage of one model. */
export type ModelUsage = components['schemas']['ModelUsage'];
/** Findings of one label. */
export type NsfwUsage = components['schemas']['NsfwUsage'];
/** How far apart the points are. Open: new values appear without notice; accept what is not listed. */
export type UsageGranularity = components['schemas']['UsageGranularity'];
/** Usage at a time. */
export type UsagePoint = components['schemas']['UsagePoint'];
/** The usage. Open: new values appear without notice; accept what is not listed. */
export type UsageName = components['schemas']['UsageName'];
/** Usage under one name. */
export type Usage = components['schemas']['Usage'];
/** The usage of a team in a time range. Each part is present if it was requested. */
export type Usages = components['schemas']['Usages'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseContentTooLarge = components['responses']['ContentTooLarge'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponsePaymentRequired = components['responses']['PaymentRequired'];
export type ParameterDryRun = components['parameters']['DryRun'];
export type ParameterOriginalAssets = components['parameters']['OriginalAssets'];
export type ParameterProjectId = components['parameters']['ProjectId'];
export type ParameterModelId = components['parameters']['ModelId'];
export type ParameterAuthorId = components['parameters']['AuthorId'];
export type ParameterHideResults = components['parameters']['HideResults'];
export type ParameterPageSize = components['parameters']['PageSize'];
export type ParameterPaginationToken = components['parameters']['PaginationToken'];
export type ParameterJobStatusQuery = components['parameters']['JobStatusQuery'];
export type ParameterJobTypeQuery = components['parameters']['JobTypeQuery'];
export type ParameterJobTypesQuery = components['parameters']['JobTypesQuery'];
export type ParameterWorkflowId = components['parameters']['WorkflowId'];
export type ParameterJobId = components['parameters']['JobId'];
export type ParameterAssetPageSize = components['parameters']['AssetPageSize'];
export type ParameterAssetId = components['parameters']['AssetId'];
export type ParameterWithEmbedding = components['parameters']['WithEmbedding'];
export type ParameterCollectionId = components['parameters']['CollectionId'];
export type ParameterUploadId = components['parameters']['UploadId'];
export type HeaderAmznErrorType = components['headers']['AmznErrorType'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type $defs = Record<string, never>;
export interface operations {
    generatePatch: {
        parameters: {
            query?: {
                /**
                 * @description Asks for the price instead of the result. Nothing is charged.
                 * @example true
                 */
                dryRun?: components["parameters"]["DryRun"];
                /**
                 * @description Whether asset addresses lead to the original files instead of optimised ones.
                 * @example true
                 */
                originalAssets?: components["parameters"]["OriginalAssets"];
                /**
                 * @description ID of the project to act in. Needed with a bearer token; an API key implies its project.
                 * @example proj_h4QeWm7TzXn2RkVb
                 */
                projectId?: components["parameters"]["ProjectId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to patch, with what, and where. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchRequest"];
            };
        };
        responses: {
            /** @description The job, and the asset if it already exists; or the price, when asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatchResponse"];
                };
            };
            /** @description The price, when asked for. */
            269: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostEstimate"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The price, when asked for; or a refusal for lack of creative units. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatchPaymentRequired"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["ContentTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    generateRunModel: {
        parameters: {
            query?: {
                /**
                 * @description Asks for the price instead of the result. Nothing is charged.
                 * @example true
                 */
                dryRun?: components["parameters"]["DryRun"];
                /**
                 * @description ID of the project to act in. Needed with a bearer token; an API key implies its project.
                 * @example proj_h4QeWm7TzXn2RkVb
                 */
                projectId?: components["parameters"]["ProjectId"];
                /**
                 * @description Whether to check for protected content first, which is charged; with `dryRun`, only the check runs.
                 * @example true
                 */
                ipDetection?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the model.
                 * @example model_river-styles
                 */
                modelId: components["parameters"]["ModelId"];
            };
            cookie?: never;
        };
        /** @description The inputs of the model. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomRequest"];
            };
        };
        responses: {
            /** @description The job; or the price, when asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomResponse"];
                };
            };
            /** @description The price, when asked for. */
            269: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostEstimate"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The price, when asked for; or a refusal for lack of creative units. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatchPaymentRequired"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["ContentTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    jobsList: {
        parameters: {
            query?: {
                /**
                 * @description Only jobs started by this user or key.
                 * @example user_3pLkQz8YtRw6
                 */
                authorId?: components["parameters"]["AuthorId"];
                /**
                 * @description Whether to leave the results out of the listed jobs.
                 * @example true
                 */
                hideResults?: components["parameters"]["HideResults"];
                /**
                 * @description Maximum number of jobs on a page, 1 to 200.
                 * @example 50
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description Cursor from `nextPaginationToken` of the page before.
                 * @example eyJjcmVhdGVkQXQiOiIyMDI2LTA4LTA0VDA5OjEyOjMxLjQwMloifQ
                 */
                paginationToken?: components["parameters"]["PaginationToken"];
                /**
                 * @description ID of the project to act in. Needed with a bearer token; an API key implies its project.
                 * @example proj_h4QeWm7TzXn2RkVb
                 */
                projectId?: components["parameters"]["ProjectId"];
                /**
                 * @description Only jobs in this status.
                 * @example success
                 */
                status?: components["parameters"]["JobStatusQuery"];
                /**
                 * @description Only jobs of this type. Ignored when `types` is given.
                 * @example upscale
                 */
                type?: components["parameters"]["JobTypeQuery"];
                /**
                 * @description Only jobs of these types, separated by commas. Takes precedence over `type`.
                 * @example [
                 *       "upscale",
                 *       "vectorize"
                 *     ]
                 */
                types?: components["parameters"]["JobTypesQuery"];
                /**
                 * @description Only jobs of this workflow; form not documented, an ID in practice.
                 * @example wflow_Zt6MbQy1XsKd
                 */
                workflowId?: components["parameters"]["WorkflowId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of jobs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    jobsRetrieve: {
        parameters: {
            query?: {
                /**
                 * @description ID of the project to act in. Needed with a bearer token; an API key implies its project.
                 * @example proj_h4QeWm7TzXn2RkVb
                 */
                projectId?: components["parameters"]["ProjectId"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the job.
                 * @example job_8RfJwVn2QkZ4mTqYxB7sLd
                 */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    jobsTriggerAction: {
        parameters: {
            query?: {
                /**
                 * @description Whether asset addresses lead to the original files instead of optimised ones.
                 * @example true
                 */
                originalAssets?: components["parameters"]["OriginalAssets"];
                /**
                 * @description ID of the project to act in. Needed with a bearer token; an API key implies its project.
                 * @example proj_h4QeWm7TzXn2RkVb
                 */
                projectId?: components["parameters"]["ProjectId"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the job.
                 * @example job_8RfJwVn2QkZ4mTqYxB7sLd
                 */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /** @description The action. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobActionRequest"];
            };
        };
        responses: {
            /** @description The job after the request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            /** @description The request is malformed, or a job of this kind cannot be cancelled, which is so of most generation jobs. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    assetsList: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of assets on a page, 1 to 100.
                 * @example 50
                 */
                pageSize?: components["parameters"]["AssetPageSize"];
                /**
                 * @description Whether asset addresses lead to the original files instead of optimised ones.
                 * @example true
                 */
                originalAssets?: components["parameters"]["OriginalAssets"];
                /**
                 * @description Cursor from `nextPaginationToken` of the page before.
                 * @example eyJjcmVhdGVkQXQiOiIyMDI2LTA4LTA0VDA5OjEyOjMxLjQwMloifQ
                 */
                paginationToken?: components["parameters"]["PaginationToken"];
                /**
                 * @description ID of the project to act in. Needed with a bearer token; an API key implies its project.
                 * @example proj_h4QeWm7TzXn2RkVb
                 */
                projectId?: components["parameters"]["ProjectId"];
                /**
                 * @description Only assets made by this user or key.
                 * @example user_3pLkQz8YtRw6
                 */
                authorId?: string;
                /**
                 * @description Only assets of this collection; form not documented, an ID in practice.
                 * @example collection_9sLmXcVtRq
                 */
                collectionId?: string | number | boolean;
                /**
                 * @description Only assets made later than this ISO date; requires `sortBy=createdAt`.
                 * @example 2025-06-20T00:00:00.000Z
                 */
                createdAfter?: string;
                /**
                 * @description Only assets made earlier than this ISO date; requires `sortBy=createdAt`.
                 * @example 2025-06-20T00:00:00.000Z
                 */
                createdBefore?: string;
                /**
                 * @description Only assets of this inference.
                 * @example inf_Zt6MbQy1XsKd
                 */
                inferenceId?: string;
                /**
                 * @description Only assets made by this model; not its training assets.
                 * @example model_river-styles
                 */
                modelId?: string;
                /**
                 * @description Only assets made from this one.
                 * @example asset_GTrL3mq4SXWyMxkOHRxlpw
                 */
                parentAssetId?: string;
                /**
                 * @description Only assets of this privacy; `public` lists those of all teams.
                 * @example private
                 */
                privacy?: string;
                /**
                 * @description Only assets with this one as the first of their parents.
                 * @example asset_GTrL3mq4SXWyMxkOHRxlpw
                 */
                rootAssetId?: string;
                /**
                 * @description What to sort by.
                 * @example createdAt
                 */
                sortBy?: components["schemas"]["AssetSortKey"];
                /**
                 * @description In which direction to sort.
                 * @example desc
                 */
                sortDirection?: components["schemas"]["SortDirection"];
                /**
                 * @description Only assets with these tags, separated by commas; applies only to public assets of all teams.
                 * @example fantasy
                 */
                tags?: string;
                /**
                 * @description Only assets of this type; not together with `types`.
                 * @example patch
                 */
                type?: components["schemas"]["AssetTypeFilter"];
                /**
                 * @description Only assets of these types, separated by commas; not together with `type`.
                 * @example [
                 *       "patch",
                 *       "uploaded"
                 *     ]
                 */
                types?: components["schemas"]["AssetTypeFilter"][];
                /**
                 * @description Only assets changed later than this ISO date; requires `sortBy=updatedAt`.
                 * @example 2025-06-20T00:00:00.000Z
                 */
                updatedAfter?: string;
                /**
                 * @description Only assets changed earlier than this ISO date; requires `sortBy=updatedAt`.
                 * @example 2025-06-20T00:00:00.000Z
                 */
                updatedBefore?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of assets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    assetsUpload: {
        parameters: {
            query?: {
                /**
                 * @description Whether asset addresses lead to the original files instead of optimised ones.
                 * @example true
                 */
                originalAssets?: components["parameters"]["OriginalAssets"];
                /**
                 * @description ID of the project to act in. Needed with a bearer token; an API key implies its project.
                 * @example proj_h4QeWm7TzXn2RkVb
                 */
                projectId?: components["parameters"]["ProjectId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file and where to file it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssetUploadRequest"];
            };
        };
        responses: {
            /** @description The new asset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetUploadResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["ContentTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    assetsDeleteMultiple: {
        parameters: {
            query?: {
                /**
                 * @description ID of the project to act in. Needed with a bearer token; an API key implies its project.
                 * @example proj_h4QeWm7TzXn2RkVb
                 */
                projectId?: components["parameters"]["ProjectId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The assets to delete. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssetDeleteRequest"];
            };
        };
        responses: {
            /** @description The assets are deleted; the content of the answer is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetDeletion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    assetsGetBulk: {
        parameters: {
            query?: {
                /**
                 * @description Whether asset addresses lead to the original files instead of optimised ones.
                 * @example true
                 */
                originalAssets?: components["parameters"]["OriginalAssets"];
                /**
                 * @description ID of the project to act in. Needed with a bearer token; an API key implies its project.
                 * @example proj_h4QeWm7TzXn2RkVb
                 */
                projectId?: components["parameters"]["ProjectId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The assets to read. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssetBulkRequest"];
            };
        };
        responses: {
            /** @description The assets found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    assetsDownloadRequestBatch: {
        parameters: {
            query?: {
                /**
                 * @description ID of the project to act in. Needed with a bearer token; an API key implies its project.
                 * @example proj_h4QeWm7TzXn2RkVb
                 */
                projectId?: components["parameters"]["ProjectId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The contents of the archive, and the names of its files. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssetArchiveRequest"];
            };
        };
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetArchiveJob"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    assetsDownloadGetStatus: {
        parameters: {
            query?: {
                /**
                 * @description ID of the project to act in. Needed with a bearer token; an API key implies its project.
                 * @example proj_h4QeWm7TzXn2RkVb
                 */
                projectId?: components["parameters"]["ProjectId"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the job.
                 * @example job_8RfJwVn2QkZ4mTqYxB7sLd
                 */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetArchive"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    assetsRetrieve: {
        parameters: {
            query?: {
                /**
                 * @description Whether asset addresses lead to the original files instead of optimised ones.
                 * @example true
                 */
                originalAssets?: components["parameters"]["OriginalAssets"];
                /**
                 * @description ID of the project to act in. Needed with a bearer token; an API key implies its project.
                 * @example proj_h4QeWm7TzXn2RkVb
                 */
                projectId?: components["parameters"]["ProjectId"];
                /**
                 * @description Whether to include the vector for similarity search.
                 * @example true
                 */
                withEmbedding?: components["parameters"]["WithEmbedding"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the asset.
                 * @example asset_GTrL3mq4SXWyMxkOHRxlpw
                 */
                assetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The asset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    assetsDownloadRequest: {
        parameters: {
            query?: {
                /**
                 * @description ID of the project to act in. Needed with a bearer token; an API key implies its project.
                 * @example proj_h4QeWm7TzXn2RkVb
                 */
                projectId?: components["parameters"]["ProjectId"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the asset.
                 * @example asset_GTrL3mq4SXWyMxkOHRxlpw
                 */
                assetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        /** @description The format to download the asset in. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssetDownloadRequest"];
            };
        };
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetDownloadLink"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    assetsUpdateTags: {
        parameters: {
            query?: {
                /**
                 * @description ID of the project to act in. Needed with a bearer token; an API key implies its project.
                 * @example proj_h4QeWm7TzXn2RkVb
                 */
                projectId?: components["parameters"]["ProjectId"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the asset.
                 * @example asset_GTrL3mq4SXWyMxkOHRxlpw
                 */
                assetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        /** @description The tags to add and to remove. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssetTagsRequest"];
            };
        };
        responses: {
            /** @description The changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetTagsChange"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    collectionsAssetsAdd: {
        parameters: {
            query?: {
                /**
                 * @description ID of the project to act in. Needed with a bearer token; an API key implies its project.
                 * @example proj_h4QeWm7TzXn2RkVb
                 */
                projectId?: components["parameters"]["ProjectId"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the collection.
                 * @example collection_9sLmXcVtRq
                 */
                collectionId: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        /** @description The assets to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CollectionAssetsRequest"];
            };
        };
        responses: {
            /** @description The collection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    uploadsCreate: {
        parameters: {
            query?: {
                /**
                 * @description ID of the project to act in. Needed with a bearer token; an API key implies its project.
                 * @example proj_h4QeWm7TzXn2RkVb
                 */
                projectId?: components["parameters"]["ProjectId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file, and where its bytes come from. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UploadCreateRequest"];
            };
        };
        responses: {
            /** @description The upload, with the signed address of each part. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    uploadsRetrieve: {
        parameters: {
            query?: {
                /**
                 * @description ID of the project to act in. Needed with a bearer token; an API key implies its project.
                 * @example proj_h4QeWm7TzXn2RkVb
                 */
                projectId?: components["parameters"]["ProjectId"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the upload.
                 * @example upload_Vb3KtPz9WcXy5NqRm2HdGf
                 */
                uploadId: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The upload. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    uploadsTriggerAction: {
        parameters: {
            query?: {
                /**
                 * @description ID of the project to act in. Needed with a bearer token; an API key implies its project.
                 * @example proj_h4QeWm7TzXn2RkVb
                 */
                projectId?: components["parameters"]["ProjectId"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the upload.
                 * @example upload_Vb3KtPz9WcXy5NqRm2HdGf
                 */
                uploadId: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        /** @description The action. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UploadActionRequest"];
            };
        };
        responses: {
            /** @description The upload after the action. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    usagesList: {
        parameters: {
            query?: {
                /**
                 * @description How many entries of the activity to skip.
                 * @example 0
                 */
                activityOffset?: number;
                /**
                 * @description Whether to leave out points that are always zero.
                 * @example true
                 */
                dropZeroPoints?: boolean;
                /**
                 * @description End of the range as an ISO date; needs `startDate`, at most 120 days earlier.
                 * @example 2025-06-21T00:00:00.000Z
                 */
                endDate?: string;
                /**
                 * @description Only these projects, separated by commas.
                 * @example proj_4xTzB8nQyFgJc6rMhKuPaE
                 */
                projectIds?: string;
                /**
                 * @description Start of the range as an ISO date; needs `endDate`.
                 * @example 2025-06-20T00:00:00.000Z
                 */
                startDate?: string;
                /**
                 * @description The team to report on.
                 * @example team_5kRwZb7YtQm2
                 */
                teamId?: string;
                /**
                 * @description The time range, if dates are not given.
                 * @example last-day
                 */
                timeRange?: components["schemas"]["UsageTimeRange"];
                /**
                 * @description The parts to report, separated by commas; all if it is absent.
                 * @example [
                 *       "activity",
                 *       "consumption"
                 *     ]
                 */
                type?: components["schemas"]["UsageType"][];
                /**
                 * @description Only the usage of this user.
                 * @example user_3pLkQz8YtRw6
                 */
                userId?: string;
                /**
                 * @description Only the usage of these users, separated by commas.
                 * @example user_3pLkQz8YtRw6
                 */
                userIds?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The usage. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Usages"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
