namespace Csat.Domain;

/// <summary>What a phrase does in a reply.</summary>
internal enum SmsPhraseKind
{
    /// <summary>Anything that isn't known.</summary>
    Other,

    /// <summary>Names a level in words.</summary>
    Level,

    /// <summary>Names a level by its letter or number.</summary>
    Code,

    /// <summary>May stand beside a level without changing it.</summary>
    Plain,

    /// <summary>Says that a choice comes: 选, «my answer».</summary>
    Choose,

    /// <summary>The unit of a number: 分, «points».</summary>
    Unit,

    /// <summary>Thanks; may follow even the letter A, which could be an article.</summary>
    Thanks,

    /// <summary>Turns what it stands beside around.</summary>
    Negator,

    /// <summary>Takes the whole reply back.</summary>
    Retraction,

    /// <summary>Makes a question of its clause.</summary>
    Asking,

    /// <summary>Starts a new clause.</summary>
    But,
}

/// <summary>A phrase that replies are read by.</summary>
internal readonly record struct SmsPhrase(string[] Tokens, SmsPhraseKind Kind, int Level = -1);
