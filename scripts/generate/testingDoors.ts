const root = `openapi: 3.1.0
info:
  title: Doors
  version: 1.0.0
  description: Doors that open.
  license:
    name: MIT
    identifier: MIT
servers:
  - url: https://api.doors.test/v1
    description: The service.
security:
  - basic: []
tags:
  - name: doors
    description: Doors.
paths:
  /doors/{doorId}:
    $ref: ./paths/door.yaml
components:
  securitySchemes:
    basic:
      type: http
      scheme: basic
      description: A key.
`;
const path = `parameters:
  - $ref: ../parameters/DoorId.yaml
post:
  operationId: doorsMove
  x-effect: writes
  summary: Move a door
  description: Moves one door.
  tags:
    - doors
  parameters:
    - name: speed
      in: query
      description: How fast it moves.
      schema:
        type: integer
        description: Steps in a second.
        minimum: 1
        maximum: 9
        default: 5
  requestBody:
    description: The move.
    required: true
    content:
      application/json:
        schema:
          $ref: ../schemas/Move.yaml
        examples:
          open:
            summary: Open it
            externalValue: ../examples/move.json
  responses:
    "200":
      description: The door.
      content:
        application/json:
          schema:
            $ref: ../schemas/Door.yaml
          examples:
            door:
              summary: A door
              externalValue: ../examples/door.json
      links:
        again:
          $ref: ../links/Again.yaml
    "404":
      description: There is none.
      content:
        application/json:
          schema:
            $ref: ../schemas/Fault.yaml
          examples:
            none:
              summary: None
              value:
                message: There is none.
`;
/** A small valid document, by files of `openapi/`. */
export const doors = {
  'openapi.yaml': root,
  'paths/door.yaml': path,
  'parameters/DoorId.yaml': `name: doorId
in: path
required: true
description: Which door.
schema:
  type: string
  description: Its ID.
`,
  'links/Again.yaml': `operationId: doorsMove
parameters:
  doorId: $response.body#/door/id
  speed: $request.query.speed
requestBody:
  to: shut
description: Shut it again.
`,
  'schemas/Move.yaml': `type: object
description: A move.
required:
  - to
properties:
  to:
    $ref: ./Side.yaml
  note:
    type: string
    description: Why it moves.
    pattern: ^[a-z]+$
    minLength: 1
    maxLength: 80
additionalProperties: false
`,
  'schemas/Side.yaml': `type: string
description: Where it goes.
enum:
  - open
  - shut
`,
  'schemas/Door.yaml': `type: object
description: An answer with a door.
required:
  - door
properties:
  door:
    $ref: ./DoorRecord.yaml
`,
  'schemas/DoorRecord.yaml': `type: object
description: A door.
required:
  - id
properties:
  id:
    type: string
    description: Its ID.
  state:
    $ref: ./State.yaml
  movedAt:
    type: string
    format: date-time
    description: When it moved.
`,
  'schemas/State.yaml': `type: string
description: How it stands.
x-open-enum: true
enum:
  - open
  - shut
`,
  'schemas/Fault.yaml': `type: object
description: What went wrong.
required:
  - message
properties:
  message:
    type: string
    description: In words.
`,
  'examples/door.json': '{"door": {"id": "a", "state": "open"}}\n',
  'examples/move.json': '{"to": "open"}\n',
};
