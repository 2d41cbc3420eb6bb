namespace nanoFramework.Runtime.Events;

/// <summary>Where an event comes from: bits 8 to 15 of its first number.</summary>
public enum EventCategory
{
    /// <summary>An unknown source.</summary>
    Unknown = 0,

    /// <summary>Events of the application's own.</summary>
    Custom = 10,

    /// <summary>GPIO pins.</summary>
    Gpio = 20,

    /// <summary>Serial ports.</summary>
    SerialDevice = 30,

    /// <summary>The network.</summary>
    Network = 40,

    /// <summary>The wireless network.</summary>
    WiFi = 50,

    /// <summary>A CAN bus.</summary>
    Can = 60,

    /// <summary>Removable storage.</summary>
    Storage = 70,

    /// <summary>A radio.</summary>
    Radio = 80,

    /// <summary>The high-resolution timer.</summary>
    HighResolutionTimer = 90,

    /// <summary>Bluetooth.</summary>
    Bluetooth = 100,

    /// <summary>USB.</summary>
    Usb = 110,

    /// <summary>A touch screen.</summary>
    Touch = 120,

    /// <summary>A gesture on a touch screen.</summary>
    Gesture = 130,

    /// <summary>OpenThread.</summary>
    OpenThread = 140,

    /// <summary>ESP-NOW.</summary>
    EspNow = 150,
}
