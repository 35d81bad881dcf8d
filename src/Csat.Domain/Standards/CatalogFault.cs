namespace Csat.Domain;

/// <summary>What can be wrong with a catalogue of standards, or with its versions: the stable name of a finding.</summary>
public enum CatalogFault
{
    /// <summary>Two standards have the same id.</summary>
    DuplicateId = 0,

    /// <summary>Two standards promise the same thing to the same customers.</summary>
    DuplicatePromise = 1,

    /// <summary>A standard has no limit, or doesn't say how it is measured.</summary>
    NotMeasurable = 2,

    /// <summary>A standard has a limit for a grade that its class doesn't serve.</summary>
    ForeignGrade = 3,

    /// <summary>A better grade is promised less than a lower one.</summary>
    NotMonotone = 4,

    /// <summary>Limits that must be compared count different things.</summary>
    UnlikeUnits = 5,

    /// <summary>A limit is looser than what the law allows.</summary>
    LooserThanLaw = 6,

    /// <summary>A standard names a statutory floor that isn't known.</summary>
    UnknownFloor = 7,

    /// <summary>A catalogue claims to be complete and hasn't the number of standards that it must have.</summary>
    WrongTotal = 8,

    /// <summary>A catalogue claims to be complete and leaves a kind of request without a kind of promise.</summary>
    UncoveredPromise = 9,

    /// <summary>An internal standard doesn't say who serves whom, or which promise it supports.</summary>
    BrokenPromiseLink = 10,

    /// <summary>Work is handed to somebody who hands it on to nobody, short of whoever faces the customer.</summary>
    MissingLink = 11,

    /// <summary>Work goes round in a circle.</summary>
    ChainCycle = 12,

    /// <summary>The internal limits add up to more than the promise that they support.</summary>
    ChainTooSlow = 13,

    /// <summary>Two catalogues have the same version.</summary>
    DuplicateVersion = 14,

    /// <summary>Two versions hold on the same day.</summary>
    OverlappingVersions = 15,

    /// <summary>On some days between two versions none holds.</summary>
    VersionGap = 16,
}
