namespace Csat.Domain;

/// <summary>A phrase where it stands in a reply: from a token up to another.</summary>
internal readonly record struct SmsElement(SmsPhraseKind Kind, int Level, int From, int To, SmsTokenKind Token);

/// <summary>A level that a reply mentions: by which phrase, and what stands against counting it.</summary>
internal readonly record struct SmsMention(int Level, bool IsCode, SmsReplyFault Fault, int From, int To);
