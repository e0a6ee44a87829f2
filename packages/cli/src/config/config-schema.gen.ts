// Generated from the rules and their options by `npm run gen`. Do not edit.
import type { JsonSchema } from "./json-schema.js";

/** What `kind` may be: a kind of message, or something else that rules judge. */
export const KINDS = ["outreach","nudge","confirm","reschedule","thank-you","keep-in-touch","reply","questions","plan","history"] as const;

export const CHANNELS = ["email","linkedin-note","linkedin-message","text","phone","in-person"] as const;

export const SOURCES = ["alumni-platform","linkedin","handshake","classmate","club","friend","family","professor","advisor","career-fair","event","guest-speaker","current-work","former-work","stranger","referral"] as const;

/** The schema of a configuration file, as published in `schema/`. */
export const CONFIG_SCHEMA: JsonSchema = {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "coffeechat configuration",
  "type": "object",
  "properties": {
    "$schema": {
      "type": "string"
    },
    "extends": {
      "description": "Presets, files or packages that this configuration builds on; the last wins.",
      "anyOf": [
        {
          "type": "string"
        },
        {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      ]
    },
    "plugins": {
      "description": "Modules with rules and presets of your own; in a script also the plugin itself.",
      "type": "array",
      "items": {
        "anyOf": [
          {
            "type": "string"
          },
          {
            "type": "object"
          }
        ]
      }
    },
    "preset": {
      "$ref": "#/$defs/preset"
    },
    "rules": {
      "$ref": "#/$defs/rules"
    },
    "kind": {
      "enum": [
        "outreach",
        "nudge",
        "confirm",
        "reschedule",
        "thank-you",
        "keep-in-touch",
        "reply",
        "questions",
        "plan",
        "history"
      ],
      "description": "The kind of messages that do not name their own."
    },
    "channel": {
      "enum": [
        "email",
        "linkedin-note",
        "linkedin-message",
        "text",
        "phone",
        "in-person"
      ],
      "description": "The channel of messages that do not name theirs."
    },
    "sender": {
      "type": "string",
      "description": "The sender's name, where a message does not give it."
    },
    "fields": {
      "type": "object",
      "additionalProperties": {
        "type": "string"
      },
      "description": "Where a message's facts stand in JSON and CSV: { \"body\": \"text\" }."
    },
    "templates": {
      "$ref": "#/$defs/templates"
    },
    "kinds": {
      "type": "object",
      "description": "Other settings for some kinds of message.",
      "properties": {
        "outreach": {
          "type": "object",
          "properties": {
            "rules": {
              "$ref": "#/$defs/rules"
            }
          },
          "additionalProperties": false
        },
        "nudge": {
          "type": "object",
          "properties": {
            "rules": {
              "$ref": "#/$defs/rules"
            }
          },
          "additionalProperties": false
        },
        "confirm": {
          "type": "object",
          "properties": {
            "rules": {
              "$ref": "#/$defs/rules"
            }
          },
          "additionalProperties": false
        },
        "reschedule": {
          "type": "object",
          "properties": {
            "rules": {
              "$ref": "#/$defs/rules"
            }
          },
          "additionalProperties": false
        },
        "thank-you": {
          "type": "object",
          "properties": {
            "rules": {
              "$ref": "#/$defs/rules"
            }
          },
          "additionalProperties": false
        },
        "keep-in-touch": {
          "type": "object",
          "properties": {
            "rules": {
              "$ref": "#/$defs/rules"
            }
          },
          "additionalProperties": false
        },
        "reply": {
          "type": "object",
          "properties": {
            "rules": {
              "$ref": "#/$defs/rules"
            }
          },
          "additionalProperties": false
        },
        "questions": {
          "type": "object",
          "properties": {
            "rules": {
              "$ref": "#/$defs/rules"
            }
          },
          "additionalProperties": false
        },
        "plan": {
          "type": "object",
          "properties": {
            "rules": {
              "$ref": "#/$defs/rules"
            }
          },
          "additionalProperties": false
        },
        "history": {
          "type": "object",
          "properties": {
            "rules": {
              "$ref": "#/$defs/rules"
            }
          },
          "additionalProperties": false
        }
      },
      "additionalProperties": false
    },
    "channels": {
      "type": "object",
      "description": "Other settings for some channels.",
      "properties": {
        "email": {
          "type": "object",
          "properties": {
            "rules": {
              "$ref": "#/$defs/rules"
            }
          },
          "additionalProperties": false
        },
        "linkedin-note": {
          "type": "object",
          "properties": {
            "rules": {
              "$ref": "#/$defs/rules"
            }
          },
          "additionalProperties": false
        },
        "linkedin-message": {
          "type": "object",
          "properties": {
            "rules": {
              "$ref": "#/$defs/rules"
            }
          },
          "additionalProperties": false
        },
        "text": {
          "type": "object",
          "properties": {
            "rules": {
              "$ref": "#/$defs/rules"
            }
          },
          "additionalProperties": false
        },
        "phone": {
          "type": "object",
          "properties": {
            "rules": {
              "$ref": "#/$defs/rules"
            }
          },
          "additionalProperties": false
        },
        "in-person": {
          "type": "object",
          "properties": {
            "rules": {
              "$ref": "#/$defs/rules"
            }
          },
          "additionalProperties": false
        }
      },
      "additionalProperties": false
    },
    "overrides": {
      "type": "array",
      "description": "Other settings for files that match, for kinds or channels; the last one wins.",
      "items": {
        "type": "object",
        "properties": {
          "files": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "kinds": {
            "type": "array",
            "items": {
              "enum": [
                "outreach",
                "nudge",
                "confirm",
                "reschedule",
                "thank-you",
                "keep-in-touch",
                "reply",
                "questions",
                "plan",
                "history"
              ]
            }
          },
          "channels": {
            "type": "array",
            "items": {
              "enum": [
                "email",
                "linkedin-note",
                "linkedin-message",
                "text",
                "phone",
                "in-person"
              ]
            }
          },
          "preset": {
            "$ref": "#/$defs/preset"
          },
          "rules": {
            "$ref": "#/$defs/rules"
          },
          "kind": {
            "enum": [
              "outreach",
              "nudge",
              "confirm",
              "reschedule",
              "thank-you",
              "keep-in-touch",
              "reply",
              "questions",
              "plan",
              "history"
            ],
            "description": "The kind of messages that do not name their own."
          },
          "channel": {
            "enum": [
              "email",
              "linkedin-note",
              "linkedin-message",
              "text",
              "phone",
              "in-person"
            ],
            "description": "The channel of messages that do not name theirs."
          },
          "sender": {
            "type": "string",
            "description": "The sender's name, where a message does not give it."
          },
          "fields": {
            "type": "object",
            "additionalProperties": {
              "type": "string"
            },
            "description": "Where a message's facts stand in JSON and CSV: { \"body\": \"text\" }."
          },
          "templates": {
            "$ref": "#/$defs/templates"
          }
        },
        "additionalProperties": false
      }
    },
    "ignore": {
      "type": "array",
      "items": {
        "type": "string"
      },
      "description": "Globs of files that are not checked."
    },
    "suppressions": {
      "type": "string",
      "description": "The file of accepted findings."
    },
    "unusedDisables": {
      "enum": [
        "off",
        "error",
        "warning",
        "suggestion"
      ],
      "description": "What an idle comment weighs."
    },
    "maxWarnings": {
      "type": "integer",
      "minimum": 0,
      "description": "More warnings than this fail."
    },
    "maxFileBytes": {
      "type": "integer",
      "minimum": 1,
      "description": "Larger files are not read."
    }
  },
  "additionalProperties": false,
  "$defs": {
    "severity": {
      "enum": [
        "off",
        "error",
        "warning",
        "suggestion"
      ]
    },
    "setting": {
      "anyOf": [
        {
          "$ref": "#/$defs/severity"
        },
        {
          "type": "array",
          "items": [
            {
              "enum": [
                "off",
                "default",
                "error",
                "warning",
                "suggestion"
              ]
            },
            {
              "type": "object"
            }
          ],
          "minItems": 1,
          "maxItems": 2
        }
      ]
    },
    "preset": {
      "type": "string",
      "examples": [
        "recommended",
        "strict",
        "umass",
        "sfu",
        "dalton"
      ]
    },
    "templates": {
      "type": "object",
      "properties": {
        "mode": {
          "enum": [
            "raw",
            "rendered"
          ]
        },
        "slots": {
          "type": "object",
          "additionalProperties": {
            "type": "string"
          },
          "description": "What stands for a slot in raw mode, by its name."
        },
        "data": {
          "anyOf": [
            {
              "type": "string"
            },
            {
              "type": "object"
            }
          ],
          "description": "Sample data."
        }
      },
      "additionalProperties": false
    },
    "rules": {
      "type": "object",
      "description": "Settings over the preset, by rule id. A plugin's rules carry its prefix.",
      "properties": {
        "ask-for-conversation": {
          "description": "Ask clearly for a conversation. Admiration alone leaves nothing to answer. One plain question for a call, a coffee or a few questions by email gets a yes or a no.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "ask-for-referrals": {
          "description": "Ask who else you should talk to. One conversation leads to the next only if you ask. People like to name a colleague, and a name opens doors.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "claims-match-history": {
          "description": "Claim only what has happened. They know what was agreed, who named them and when you wrote. One wrong claim makes the rest doubtful.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "confirm-complete": {
          "description": "Restate day, time, zone, place and length. Half of all missed talks are a wrong hour or a wrong place. One complete line lets either of you catch the mistake today.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "give-something": {
          "description": "Bring something before you ask. A contact who hears from you only when you need something stops answering. News of what their advice led to is the gift they like best.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "introduce-yourself": {
          "description": "Say who you are in one clause. People answer a person, not a name. One clause with your school, field or job tells them what to talk about and that you are real.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "keep-focus-on-them": {
          "description": "Write more about them than about you. Grades, prizes and plans are what applications are made of. People like to talk about their own work, and they answer who is curious about it.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "match-recipient": {
          "description": "Use their right name and organization. Somebody else's name in the greeting, or another firm in the text, says that the message was copied. It is the one slip that people show their colleagues.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "max-length": {
          "description": "Keep it short enough to read on a phone. What does not fit one screen is put off until there is time, and there never is. LinkedIn cuts a note that is too long.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {
                    "emailWords": {
                      "type": "integer",
                      "minimum": 20,
                      "default": 200,
                      "description": "The most words of an email."
                    },
                    "messageWords": {
                      "type": "integer",
                      "minimum": 20,
                      "default": 150,
                      "description": "The most words of a LinkedIn message."
                    },
                    "textWords": {
                      "type": "integer",
                      "minimum": 10,
                      "default": 60,
                      "description": "The most words of a text message."
                    },
                    "noteCharacters": {
                      "type": "integer",
                      "minimum": 50,
                      "default": 300,
                      "description": "The most characters of a LinkedIn connection note."
                    }
                  },
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "max-time-ask": {
          "description": "Ask for 30 minutes at most. Half an hour is what people give a stranger without looking at their calendar twice. More is greedy, and they can always offer it.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {
                    "maxMinutes": {
                      "type": "integer",
                      "minimum": 5,
                      "maximum": 240,
                      "default": 30,
                      "description": "The most minutes that a message may ask for."
                    }
                  },
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "name-next-step": {
          "description": "Say what comes next. A thank-you that stops at thanks closes the door politely. One thing that you will do, send or tell keeps it open and shows that the talk moved something.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "name-referrer": {
          "description": "Name the person who sent you. A name that they know is the best reason to answer you. A friend without a name is nobody, and it sounds made up.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "no-favor-ask": {
          "description": "Ask for a conversation, not for work. Reading an essay, forwarding a mail or looking something up is work for somebody who owes you nothing. It uses up the goodwill that the talk needs.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "no-job-ask": {
          "description": "Ask for information, not for a job. People say yes to a conversation because nothing is at stake. An ask or a hint for work makes them feel used, and most can only say no.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "no-lookup-question": {
          "description": "Ask what a search cannot answer. A question that the website answers says that you did not look. It spends their time on facts and leaves none for what only they know.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "no-personal-question": {
          "description": "Keep private life out of your questions. Own pay, age, family, health, faith and politics are nobody's business in a first conversation. Asked, people close up.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "no-placeholder": {
          "description": "Leave no slot of a template unfilled. One forgotten [Name] tells the reader that a hundred others got the same message.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {
                    "allow": {
                      "type": "array",
                      "items": {
                        "type": "string"
                      },
                      "default": [],
                      "description": "Texts, brackets included, that are no placeholder: [ACM-42]."
                    }
                  },
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "no-pressure": {
          "description": "Leave them free to say no. They owe you nothing. A demand, a deadline or a reproach turns a gift into a chore, and chores get refused.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "no-resume-push": {
          "description": "Keep your resume to yourself until they ask. An unasked resume or portfolio is homework, and it says that the conversation was about a job after all.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "no-self-deprecation": {
          "description": "Do not apologise for writing or put yourself down. It asks the reader to comfort you before anything else, and it makes a fair request look like an imposition.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "nudge-adds": {
          "description": "Make the second message easier to answer than the first. “Just bumping this” adds a message and takes nothing away. A shorter ask, new times or an easy no is a reason to answer now.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "offer-flexibility": {
          "description": "Offer two slots, or leave the time to them. They do the favour, so it fits into their diary. One fixed time is easy to refuse; none at all leaves them to organize it.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "open-questions": {
          "description": "Ask questions that a yes or no cannot answer. People remember and tell stories when asked how and what. A row of yes-or-no questions feels like a form, above all at the start.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "personal-greeting": {
          "description": "Greet the person by name. A message that greets nobody, or anybody, reads like a mass mailing and is treated like one.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "professional-tone": {
          "description": "Write as you would speak at their place of work. You may be warm and plain. Slang, shouting and rows of marks make a stranger wonder how you would speak to their clients.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "say-thanks": {
          "description": "Say thank you. They give time that nobody pays them for. Two words show that you know it, and without them a request reads like an order.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "say-your-connection": {
          "description": "Say how you found them, or why you write to them. People say yes when they see that they were chosen. A message that could go to anybody in the field gets the answer that mass mail gets.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "short-question-list": {
          "description": "Bring no more questions than the time allows. A good answer takes two or three minutes. With more than a dozen questions you will interrupt people or run over.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {
                    "maxQuestions": {
                      "type": "integer",
                      "minimum": 1,
                      "maximum": 100,
                      "default": 12,
                      "description": "The most questions for 20 minutes; a longer talk may have more in proportion."
                    }
                  },
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "specific-subject": {
          "description": "Say in the subject who writes about what. The subject decides whether the mail is opened. An empty one or a bare greeting looks like spam.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "specific-thanks": {
          "description": "Name one thing from the conversation. One concrete thing they said shows that you listened. Thanks for everything could go to anybody.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "state-time-ask": {
          "description": "Say how many minutes you ask for. A busy reader can say yes to 20 minutes at once. A chat without an end could be an hour, so the mail waits.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "vague-ask": {
          "description": "Name the topic you want to ask about. “Pick your brain” tells the reader nothing about what they would say. One topic lets them see at once that they can help.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "plan-intro": {
          "description": "Introduce yourself in a minute. They need to know who you are, and then it is their turn to talk.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {
                    "maxSeconds": {
                      "type": "integer",
                      "minimum": 10,
                      "maximum": 600,
                      "default": 60,
                      "description": "The most seconds that an introduction may take."
                    }
                  },
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "plan-keep-touch": {
          "description": "Ask how to stay in touch. Whoever is asked how can say no; whoever is told cannot.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "plan-length": {
          "description": "Plan for 30 minutes at most. You promised a short talk, and keeping the promise is what lets them offer more.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {
                    "maxMinutes": {
                      "type": "integer",
                      "minimum": 5,
                      "maximum": 240,
                      "default": 30,
                      "description": "The most minutes to plan for."
                    }
                  },
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "plan-notes": {
          "description": "Take notes on paper, with their consent. What is not written down is gone by evening, and a screen or a secret recording stands between you.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "plan-open-first": {
          "description": "Begin with an open question about them. A question they can tell a story to warms both of you up; a cold one makes it an interrogation.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "plan-payer": {
          "description": "Pay the bill. They give you their time; the coffee is the least you can give back.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "plan-public-place": {
          "description": "Meet in public or where they work. Nobody should have to wonder whether it is safe to come.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "plan-referral-ask": {
          "description": "Ask for two names at the end. One talk leads to the next, but only after they know you a little.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {
                    "maxNames": {
                      "type": "integer",
                      "minimum": 1,
                      "maximum": 10,
                      "default": 3,
                      "description": "The most names to ask for."
                    }
                  },
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "plan-research": {
          "description": "Read about them before you meet. Asking what their page already tells wastes half of the time they give you.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "plan-resume": {
          "description": "Bring the resume, do not hand it over. A resume on the table turns a talk into a job interview that they did not agree to.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "plan-stop": {
          "description": "Signal the end before it comes. Who ends in time is welcome again; they may go on if they like.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "answer-fast": {
          "description": "Answer within a business day. They answered you and now keep a time free; every silent day makes them regret it.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {
                    "withinBusinessDays": {
                      "type": "integer",
                      "minimum": 1,
                      "maximum": 30,
                      "default": 1,
                      "description": "Business days within which to answer."
                    }
                  },
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "consistent-history": {
          "description": "Keep a record that can be true. What contradicts itself proves nothing, so nobody is judged by it until it is put right.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "give-before-ask": {
          "description": "Give something before you ask again. Who only writes to ask is soon a task; news, thanks or help keep it a tie.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "no-mass-text": {
          "description": "Write each request for its reader. Colleagues compare, and a text that fits everybody says that you chose nobody.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {
                    "maxSharedPercent": {
                      "type": "integer",
                      "minimum": 10,
                      "maximum": 100,
                      "default": 60,
                      "description": "The most percent of words that two requests may share."
                    },
                    "openPerOrganization": {
                      "type": "integer",
                      "minimum": 1,
                      "maximum": 20,
                      "default": 1,
                      "description": "Open requests that one organization may have."
                    }
                  },
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "notes-same-day": {
          "description": "Write the talk up the same day. By tomorrow half of it is gone, and with it what the thank-you should name.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "nudge-gap": {
          "description": "Leave a week before you write again. A reminder after two days tells busy people that they are slow.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {
                    "errorBelow": {
                      "type": "integer",
                      "minimum": 0,
                      "maximum": 60,
                      "default": 3,
                      "description": "Fewer business days than this are an error."
                    },
                    "warnBelow": {
                      "type": "integer",
                      "minimum": 0,
                      "maximum": 60,
                      "default": 5,
                      "description": "Fewer business days than this are a warning."
                    },
                    "nextAfter": {
                      "type": "integer",
                      "minimum": 1,
                      "maximum": 60,
                      "default": 10,
                      "description": "Business days to leave before a further message."
                    }
                  },
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "nudge-limit": {
          "description": "Stop after one reminder, two where you are linked. The first reminder gets answers; the third one gets you remembered.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {
                    "maximumCold": {
                      "type": "integer",
                      "minimum": 0,
                      "maximum": 20,
                      "default": 1,
                      "description": "Reminders where nothing links you."
                    },
                    "maximumWarm": {
                      "type": "integer",
                      "minimum": 0,
                      "maximum": 20,
                      "default": 2,
                      "description": "Reminders where a school, a club or a name links you."
                    },
                    "freshAfterDays": {
                      "type": "integer",
                      "minimum": 30,
                      "maximum": 1000,
                      "default": 182,
                      "description": "Days of silence after which a new request begins anew."
                    }
                  },
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "quiet-hours": {
          "description": "Write in their daytime. A phone that buzzes at night is an intrusion, whatever the words are.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "reflect": {
          "description": "Answer the four prompts within three days. The talk was to help you choose; without a look back it was only pleasant.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {
                    "withinDays": {
                      "type": "integer",
                      "minimum": 1,
                      "maximum": 60,
                      "default": 3,
                      "description": "Days within which to look back."
                    }
                  },
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "report-back": {
          "description": "Tell whoever gave you the name how it went. They lent you their name; hearing of it from somebody else is worse than bad news.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {
                    "withinDays": {
                      "type": "integer",
                      "minimum": 1,
                      "maximum": 60,
                      "default": 2,
                      "description": "Days within which to tell them."
                    }
                  },
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "respect-no": {
          "description": "Take no for an answer. No means no. One word of thanks leaves the door open; anything more closes it.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        },
        "thank-24h": {
          "description": "Thank them within 24 hours. Thanked while the talk is fresh, people help twice as often; later it reads like a duty.",
          "anyOf": [
            {
              "$ref": "#/$defs/severity"
            },
            {
              "type": "array",
              "items": [
                {
                  "enum": [
                    "off",
                    "default",
                    "error",
                    "warning",
                    "suggestion"
                  ]
                },
                {
                  "type": "object",
                  "properties": {
                    "withinHours": {
                      "type": "integer",
                      "minimum": 1,
                      "maximum": 240,
                      "default": 24,
                      "description": "Hours within which thanks are due."
                    }
                  },
                  "additionalProperties": false
                }
              ],
              "minItems": 1,
              "maxItems": 2
            }
          ]
        }
      },
      "patternProperties": {
        "^[a-z0-9-]+/[a-z0-9-]+$": {
          "$ref": "#/$defs/setting"
        }
      },
      "additionalProperties": false
    }
  }
};
