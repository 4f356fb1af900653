#include <ctisp.h>
#include <stdio.h>
#include <windows.h>

static void on_event(ctisp_client *client, const ctisp_event *event, void *user_data)
{
    (void)user_data;
    if (event->type == CTISP_SYSTEM_EVENT) {
        printf("%s\n", ctisp_message_name(event->type));
        ctisp_client_close(client);
    } else if (event->type == CTISP_CLOSED) {
        PostQuitMessage(0);
    }
}

/* --8<-- [start:win32] */
static int message_loop(ctisp_client *client)
{
    HANDLE ready = ctisp_client_handle(client);
    DWORD handles = 1;
    MSG message;
    for (;;) {
        DWORD woken =
            MsgWaitForMultipleObjects(handles, &ready, FALSE, INFINITE, QS_ALLINPUT);
        if (woken == WAIT_OBJECT_0 && handles == 1) {
            /* on_event is called in here, on the thread of the windows. */
            if (ctisp_client_dispatch(client, 0) != CTISP_OK)
                handles = 0; /* the session is over, the windows go on */
        }
        while (PeekMessage(&message, NULL, 0, 0, PM_REMOVE)) {
            if (message.message == WM_QUIT)
                return (int)message.wParam;
            TranslateMessage(&message);
            DispatchMessage(&message);
        }
    }
}
/* --8<-- [end:win32] */

int main(void)
{
    ctisp_server *server = NULL;
    ctisp_client_config config;
    ctisp_client *client = NULL;
    char address[32];
    int code;
    if (ctisp_server_start(NULL, &server, NULL) != CTISP_OK)
        return 1;
    snprintf(address, sizeof address, "127.0.0.1:%u", (unsigned)ctisp_server_port(server));
    ctisp_client_config_init(&config);
    config.side_a = address;
    config.services = CTISP_SERVICE_ALL_EVENTS;
    config.on_event = on_event;
    if (ctisp_client_open(&config, &client, NULL) != CTISP_OK)
        return 1;
    code = message_loop(client);
    ctisp_client_free(client);
    ctisp_server_free(server);
    return code;
}
